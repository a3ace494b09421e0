// data/bundled.d.ts
import type { KimIds } from './ids.js';
import { type ParseIssue, type Query, type QueryInput } from '../query/parse.js';
import type { Timeline } from '../query/timeline.js';
export declare const timeline: Timeline<KimIds, true>;
export declare function parseFilter(input: QueryInput, about?: Timeline): Query & {
    readonly issues: readonly ParseIssue[];
};

// data/ids.d.ts
import type { Ids } from '../query/ids.js';
export interface KimIds extends Ids {
    readonly trip: TripId;
    readonly event: EventId;
    readonly person: PersonId;
    readonly place: PlaceId;
    readonly source: SourceId;
    readonly tag: Tag;
}
export type TripId = '2018-03-beijing' | '2018-04-panmunjom' | '2018-05-dalian' | '2018-06-beijing' | '2018-06-singapore' | '2019-01-beijing' | '2019-02-hanoi' | '2019-04-vladivostok' | '2019-06-panmunjom' | '2023-09-russian-far-east' | '2025-09-beijing';
export type EventId = '2011-12-accession' | '2012-08-tehran-visit' | '2015-04-indonesia-visit' | '2015-05-moscow-visit' | '2018-02-kim-yo-jong-south' | '2018-03-xi-kim-talks' | '2018-04-inter-korean-summit' | '2018-05-panmunjom-north' | '2018-05-xi-kim-talks' | '2018-06-lee-kim-meeting' | '2018-06-trump-kim-summit' | '2018-06-washington-visit' | '2018-06-xi-kim-talks' | '2018-09-moon-pyongyang' | '2018-09-vladivostok-visit' | '2018-10-ulaanbaatar-visit' | '2018-11-diaz-canel' | '2018-12-seoul-visit' | '2019-01-xi-kim-talks' | '2019-02-trump-kim-summit' | '2019-03-trong-kim-talks' | '2019-04-putin-kim-talks' | '2019-06-trump-kim-meeting' | '2019-06-xi-pyongyang' | '2019-10-stockholm' | '2019-11-busan-visit' | '2020-01-border-closure' | '2020-05-moscow-visit' | '2020-06-liaison-office' | '2023-07-shoigu-li' | '2023-08-reopening' | '2023-09-putin-kim-talks' | '2023-09-vladivostok-forum-visit' | '2024-01-hostile-states' | '2024-04-zhao-leji' | '2024-06-putin-pyongyang' | '2024-10-troops' | '2024-12-treaty-in-force' | '2024-china-visit' | 'apec-shenzhen-2026' | 'beijing-parade-2025' | 'kim-apec-2025' | 'kim-eef-2025' | 'kim-moscow' | 'kim-sco-tianjin-2025' | 'kim-victory-day-moscow-2025' | 'kim-woo-encounter-2025' | 'lukashenko-pyongyang' | 'putin-kim-beijing-2025' | 'russia-visit-2025' | 'trump-beijing-2026' | 'trump-kim-2026' | 'trump-kim-apec-2025' | 'wpk-80th-2025' | 'wpk-9th-congress' | 'xi-kim-beijing-2025' | 'xi-putin-kim-trilateral-2025' | 'xi-pyongyang-2025-10' | 'xi-pyongyang-2026' | 'xi-south-korea-2025' | 'xi-washington-2026';
export type PersonId = 'alexander-kozlov' | 'alexander-lukashenko' | 'alexander-matsegora' | 'andrei-belousov' | 'cai-qi' | 'chen-qiufa' | 'cho-myoung-gyon' | 'choe-hwi' | 'choe-ryong-hae' | 'choe-son-hui' | 'chung-eui-yong' | 'denis-manturov' | 'ding-xuexiang' | 'dmitry-medvedev' | 'donald-trump' | 'hyon-song-wol' | 'igor-morgulov' | 'im-chon-il' | 'im-jong-seok' | 'jang-kum-chol' | 'jo-chun-ryong' | 'jo-yong-won' | 'john-bolton' | 'john-kelly' | 'kang-kyung-wha' | 'kang-sun-nam' | 'khaltmaagiin-battulga' | 'kim-chang-son' | 'kim-jong-il' | 'kim-jong-un' | 'kim-ju-ae' | 'kim-jung-sook' | 'kim-myong-gil' | 'kim-phyong-hae' | 'kim-pyong-ho' | 'kim-song-nam' | 'kim-tok-hun' | 'kim-yo-jong' | 'kim-yong-chol' | 'kim-yong-nam' | 'kwon-jong-gun' | 'lee-hsien-loong' | 'lee-jae-myung' | 'li-hongzhong' | 'li-jinjun' | 'li-keqiang' | 'li-qiang' | 'mai-tien-dung' | 'mick-mulvaney' | 'miguel-diaz-canel' | 'mike-pompeo' | 'moon-jae-in' | 'nguyen-phu-trong' | 'nguyen-thi-kim-ngan' | 'nguyen-xuan-phuc' | 'nikolai-yevmenov' | 'no-kwang-chol' | 'o-su-yong' | 'oleg-kozhemyako' | 'ong-ye-kung' | 'pak-jong-chon' | 'pak-kwang-ho' | 'pak-pong-ju' | 'pak-thae-song' | 'pak-yong-sik' | 'peng-liyuan' | 'ri-myong-su' | 'ri-pyong-chol' | 'ri-sol-ju' | 'ri-son-gwon' | 'ri-su-yong' | 'ri-yong-gil' | 'ri-yong-ho' | 'sergei-shoigu' | 'sergey-lavrov' | 'song-tao' | 'song-young-moo' | 'suh-hoon' | 'tan-zuojun' | 'to-lam' | 'ukhnaagiin-khurelsukh' | 'vivian-balakrishnan' | 'vladimir-putin' | 'vo-van-thuong' | 'wang-huning' | 'wang-qishan' | 'wang-yajun' | 'wang-yi' | 'woo-won-shik' | 'xi-jinping' | 'yang-jiechi' | 'yin-yong' | 'yuri-ushakov' | 'zhao-leji';
export type PlaceId = 'artyom' | 'bandung' | 'bangchuidao-guesthouse' | 'beijing' | 'beijing-capital-airport' | 'beijing-hotel' | 'beijing-rail-traffic-control-centre' | 'beijing-railway-station' | 'busan' | 'capella-singapore' | 'changi-airport' | 'chinese-academy-of-agricultural-sciences' | 'dalian' | 'dalian-international-airport' | 'dandong' | 'diaoyutai-state-guesthouse' | 'dong-dang' | 'dong-dang-station' | 'far-eastern-federal-university' | 'freedom-house' | 'gardens-by-the-bay' | 'great-hall-of-the-people' | 'gyeongju' | 'hanoi' | 'ho-chi-minh-mausoleum' | 'istana' | 'jakarta' | 'joint-security-area' | 'jubilee-bridge' | 'kaesong' | 'khasan' | 'kim-il-sung-square' | 'knevichi-airfield' | 'komsomolsk-on-amur' | 'lesnaya-zaimka-vladivostok' | 'marina-bay-sands' | 'melia-hanoi' | 'metropole-hanoi' | 'military-demarcation-line-panmunjom' | 'moscow' | 'mount-paektu' | 'north-korean-embassy-beijing' | 'north-korean-embassy-hanoi' | 'pacific-fleet-memorial-vladivostok' | 'panmunjom-north' | 'peace-house' | 'presidential-palace-hanoi' | 'primorsky-aquarium' | 'pyeongchang' | 'pyongyang' | 'seoul' | 'shenzhen' | 'singapore' | 'st-regis-singapore' | 'stockholm' | 'tehran' | 'tiananmen' | 'tianjin' | 'tong-ren-tang-plant-beijing' | 'tongilgak' | 'ulaanbaatar' | 'vladivostok' | 'vladivostok-railway-station' | 'vostochny-cosmodrome' | 'war-heroes-monument-hanoi' | 'washington';
export type SourceId = 'aa-2018-08-15' | 'aa-yenisafak-0829' | 'abc-2012-08-22' | 'abc-2018-06-10' | 'abc-2023-09-13' | 'abcnyheter-2026-03' | 'afp-2024-04-09' | 'afp-2024-10-18' | 'afp-2025-09-02' | 'afp-aawsat-train-undated' | 'afp-dawn-2018-06-11' | 'afp-dhaka-0904' | 'afp-dj-2019-01-07' | 'afp-giornaleroma-undated' | 'afp-hurriyet-0828' | 'afp-hurriyet-2019-04-25' | 'afp-malaymail-2025-09-03' | 'afp-manila-2018-05-08' | 'afp-spacewar-1029' | 'afp-st-2023-09' | 'afp-st-20260304' | 'afp-terradaily-2025-09-02' | 'afp-thesun-1011' | 'afp-vnexpress-5mar' | 'aj-2018-06-01' | 'aju-0929' | 'aju-1007' | 'allnewtimes-20260522' | 'allnewtimes-20260523' | 'anews-20260316' | 'anews-invite-2023-09-14' | 'ansa-4mar' | 'ap-2023-09-18' | 'ap-2024-10-23' | 'ap-2025-08-28' | 'ap-borneo-2019-01-10' | 'ap-bradenton-2018-03-08' | 'ap-fnn-2019-01-08' | 'ap-ie-2018-06-19' | 'ap-mainepublic-2018-03-06' | 'ap-mb-0904' | 'ap-mb-20260513' | 'ap-newsar-20260514' | 'ap-nie-0902' | 'ap-openview-2019-03-02' | 'ap-rj-2018-12' | 'ap-springfield-0903' | 'ap-staradv-2018-03-27' | 'ap-staradv-2018-05-08' | 'ap-strib-2023-09-13' | 'ap-suntimes-2018-03-29' | 'ap-undated' | 'ap-undated-2' | 'ap-wt-2018-05-09' | 'ap-wtol-2019-02-05' | 'arabnews-2018-10-16' | 'arirang-2018-06-21' | 'arirang-24apr' | 'asahi-kantsuu-2018-03-30' | 'asiaone-0929' | 'asiaone-1007' | 'asiatimes-ri-2019-03-01' | 'asiatoday-2018-12-06' | 'ballotpedia-2018-06' | 'baolongan-mofa-2019-02-23' | 'bbc-2020-06-16' | 'bbc-majz-2012-08' | 'bbg-anc-20260326' | 'bbg-bs-20260226' | 'bi-undated' | 'bloomberg-2018-06-11' | 'bol-vlad-2023-09-16' | 'bostonglobe-2018-06-11' | 'breitbart-2018-06-04' | 'bt-2018-06-11-hotel' | 'bt-embassy-2019-02-27' | 'caixin-2018-06-20' | 'cgtn-2018-09-18' | 'cgtn-arrive-2019-02-26' | 'cgtn-ri-2019-02-28' | 'chinadaily-protocol-2019-03-02' | 'chinaorg-2019-06-18' | 'chosun-2015-01-22' | 'chosun-2018-05-28' | 'chosun-2024-01-16' | 'chosunbiz-0829' | 'cna-1104' | 'cna-2018-03-28' | 'cna-2018-06-11' | 'cna-wesearch-202606' | 'cnn-2019-06-30' | 'cnn-25apr' | 'cnn-krdo-0828' | 'cnn-ktla-2018-06-19' | 'cnn-live-pre-2019-06-30' | 'cnnar-2025-09' | 'columbia-undated' | 'csis-reprint-2018' | 'devd-20251101' | 'diebewertung-undated' | 'diplo24' | 'dna-0903' | 'donga-1009' | 'donga-2023-09-12' | 'donga-2024-04-15' | 'donga-27apr' | 'dpa-2024-06-19' | 'dpa-dailymirror-2018-06-19' | 'dtnext-2018-04-27' | 'dw-2018-03-26' | 'dw-homage-2019-03-02' | 'ecns-2018-04-11' | 'ecns-kcna27' | 'efe-laht-5mar' | 'efe-samaj-2019-03-02' | 'euronews-it-2018-05-08' | 'fnnews-0724' | 'fnnews-2018-06-20' | 'fortruss-2019-04-24' | 'fox-2024-10-23' | 'fox13-2018-05-24' | 'gazeta-0903' | 'gazeta-0905' | 'gt-2018-12-12' | 'guardian-2011-12-19' | 'guardian-2018-12-30' | 'guardian-nanning-2019-02-26' | 'hani-2018-04-28-stroll' | 'hani-2018-09-19' | 'hani-route-2019-03-04' | 'hani-suite-2023-09-12' | 'hani-visit-2019-01-08' | 'hankooki-return-2019-01-11' | 'hankyung-2018-05-08' | 'hanoitimes-1mar' | 'hansindia-1024' | 'hindustantimes-2018-03-09' | 'huffkr-24apr' | 'huffkr-return-2019-01-10' | 'i24-2023-09-12' | 'ians-sakshi-0327' | 'ians-sakshi-0903' | 'ibn-1124' | 'indoustribune-0902' | 'insider-2018-04-27' | 'interfax-2015-01-28' | 'interfax-2024-12-05' | 'irishtimes-2018-05-08' | 'irishtimes-2018-06-19' | 'iwitness-2023-09-17' | 'jad-0828' | 'jad-0829-editorial' | 'jad-0901' | 'jad-0902-enter' | 'jad-0902-putin' | 'jad-0902-welcome' | 'jad-0903-parade' | 'jad-0903-woo' | 'jad-0904-talks' | 'jad-0905-dinner' | 'jad-0905-historic' | 'jad-0905-juae' | 'jad-0909-luka' | 'jad-1007-li' | 'jad-1016' | 'jad-1028' | 'jad-1030' | 'jad-20250430' | 'jg-2015-01-29' | 'joongang-2018-06-12' | 'joongang-2018-06-13' | 'joongang-2019-06-30' | 'joongang-video-2019-01-09' | 'kbs-180408' | 'kbs-191948' | 'kbs-193945' | 'kbs-195601' | 'kbs-195657' | 'kbs-195712' | 'kbs-195772' | 'kbs-196390' | 'kbs-199386' | 'kbs-2018-03-28a' | 'kbs-2018-03-28b' | 'kbs-2018-05-09' | 'kbs-2018-05-27' | 'kbs-2018-06-10-plane' | 'kbs-2018-06-11' | 'kbs-2018-06-13' | 'kbs-2018-06-20' | 'kbs-2023-07-27' | 'kbs-2023-09-06' | 'kbs-2024-04-14' | 'kbs-2024-06-19' | 'kbs-2024-10-18' | 'kbs-8jan' | 'kbs-blog-2019-07-02' | 'kbs-c-86966' | 'kbs-de-2015-02' | 'kbs-de-26apr' | 'kbs-de-5mar' | 'kbs-de-undated' | 'kbs-es-2018-05-27' | 'kbs-es-2018-06-21' | 'kbs-ko-2018-06' | 'kbs-undated' | 'kbs-vlad-2023-09-17' | 'kcna-14sep' | 'kcna-2018-03-28' | 'kcna-2018-05-08' | 'kcna-2018-06-14' | 'kcna-explore-2018-04-27' | 'kcna-kfausa-2019-07-01' | 'kcna-pan-putin-2025-09-07' | 'kcna-pan-xi-2025-09-07' | 'kcna-ru-0904' | 'kcnawatch-2018-11-05' | 'kcnawatch-28feb' | 'kcnawatch-depart-2019-01-08' | 'kdaily-undated' | 'kh-0826' | 'kh-0917' | 'kh-1024' | 'kh-2015-01-25' | 'kh-2018-03-29' | 'kh-2018-04-27-banquet' | 'kh-2018-04-27-ri' | 'kh-2018-05-26' | 'kh-2018-06-12-chron' | 'kh-2018-06-12-walk' | 'kh-20250617' | 'kh-asianews-0903' | 'kh-live-2018-04-27' | 'kh-yonhap-2018-04-27' | 'kherald-2018-11-04' | 'kherald-2019-01-08' | 'kherald-2019-06-30' | 'kherald-2023-07-27' | 'kherald-27apr' | 'kherald-depart-2019-02-24' | 'kjd-2018-04-26' | 'kjd-2026-01-20' | 'kmib-18' | 'koogle-2015-02-22' | 'koreadaily-20250507' | 'ktimes-copy-2024-04-14' | 'ktimes-undated' | 'ktvq-cbs-2019-06-30' | 'kuki-2018-06-11' | 'kyeonggi-2019-06-30' | 'kyodo-2020-01-22' | 'kyodo-nna-2019-02-26' | 'lat-2018-03-27' | 'lbc-0902' | 'lenta-0902' | 'life-0903' | 'liputan6-2015-03-26' | 'localnewswave-1101' | 'luka-topic-20260326' | 'lvrj-27' | 'magilev-0903' | 'mbc-0902' | 'mbc-2025' | 'mbn-2018-06-19' | 'mediapart-2018-03' | 'menafn-0828' | 'mfa-sg-2018-06-10' | 'mid-day-sentosa-undated' | 'mint-1018' | 'mofa-2018-05-29' | 'mongolianviews-undated' | 'moscowtimes-2018-06-04' | 'mt-2015-01-28' | 'mt-2015-04-30' | 'nbc-2011-12-31' | 'ndtv-2018-05-27' | 'neo-1014' | 'news1-430224' | 'newsam-wapo-undated' | 'newsaz-20260226' | 'newser-2018-03-28' | 'newsgram-1031' | 'newsis-10jan' | 'newsis-18' | 'newsis-2018-05-08' | 'newsis-2018-06-10' | 'newsriveting-2023-09-13' | 'nikkei-2018-04' | 'nkchosun-2018-06-14' | 'nklw-2011-12-31' | 'nklw-2018-06-13' | 'nknews-2018-05-08' | 'nknews-2018-05-08-jet' | 'nknews-2018-12-30' | 'nknews-2022' | 'nknews-20250327' | 'nknews-20250506' | 'nknews-26apr' | 'nknews-29jun' | 'nknews-bridge-2019-02-23' | 'nknews-hanoi-undated' | 'nknews-internetor-xi-undated' | 'nknews-left-2019-01-09' | 'nknews-return-undated' | 'nknews-undated' | 'nktimes-return-undated' | 'nnn-1jul' | 'nos-2018-05-08' | 'novaya-2023-09-17' | 'novinite-2019-01-08' | 'npr-2019-04-25' | 'nydn-2018-06-12' | 'nyt-newtimes-2019-06-30' | 'nyt-sniff-2015-05-01' | 'nyt-strib-2019-02-23' | 'nzherald-2018-06-12' | 'ohmynews-2018-05-08' | 'panmuntour-undated' | 'particle-202603' | 'pax-2104' | 'pravda-25apr' | 'qaz-20260223' | 'rappler-2015-04-01' | 'rbtfl-20260608' | 'redstartv-2019-04-27' | 'refract-20260606' | 'reuters-2018-06-04' | 'reuters-2019-06-21' | 'reuters-2019-11-22' | 'reuters-2020-05-26' | 'reuters-2020-06-17' | 'reuters-2024-01-16' | 'reuters-2024-12-05' | 'reuters-brecorder-0828' | 'reuters-dawn-1011' | 'reuters-depart-2019-04-23' | 'reuters-devd-0902' | 'reuters-devd-0905' | 'reuters-factbox-2023-09-12' | 'reuters-jpost-2023-09-12' | 'reuters-kh-1008' | 'reuters-malaymail-2019-01-08' | 'reuters-ntd-2018-05-08' | 'reuters-pics-2019-04-24' | 'reuters-pravda-0826' | 'reuters-rossiya-2023-09-12' | 'reuters-today-2023-09-08' | 'reuters-today-2023-09-15' | 'reuters-undated' | 'reuters-unionleader-2023-09-13' | 'reuters-yahoo-2023-09-08' | 'reuters-yjc-2018-06-19' | 'reuters-yomiuri-0904' | 'reuters-yomiuri-2023-09-17' | 'rferl-23apr' | 'ria-devd-20240619' | 'rodong-2018-04-28-09' | 'rodong-2018-04-28-11' | 'rodong-2018-04-28-12' | 'rodong-2018-04-28-15' | 'rodong-2018-06-21-05' | 'rpp-efe-2025-08-28' | 'rt-mem-2015-03-17' | 'rt-nanning-2019-02-26' | 'rthk-2024-06-19' | 'sbs-left-2019-01-09' | 'sbs-shenyang-2019-01-08' | 'scmp-2018-05-09' | 'scmp-2018-05-26' | 'scmp-2018-12-30' | 'scmp-invite-2019-01-10' | 'scroll-hanoi-2019-02-09' | 'sedaily-2018-03-28' | 'sedaily-photo-undated' | 'sentinelassam-2018-05-27' | 'seoul-khasan-2023-09-13' | 'seoulshinmun-0901' | 'seoulshinmun-2018-05-09' | 'shinailbo-2018-06-19' | 'shinailbo-24apr' | 'shine-2018-03-29' | 'shine-khasan-2023-09-13' | 'smh-2019-01-08' | 'snakorea-2018-06-11' | 'spainsnews-undated' | 'spnews-return-2019-01-10' | 'spotlight-20250325' | 'spotlight-nhk-2023-09-18' | 'sputnik-16sep' | 'sputnik-2018-04-27' | 'sputnik-2018-08-20' | 'sputnik-24apr' | 'sputnik-24feb' | 'sputnik-koms-2023-09-15' | 'st-2018-03-28' | 'st-2018-04-27-del' | 'st-2018-05-26' | 'st-2018-06-03-road' | 'st-2018-06-10-arrive' | 'st-2018-06-11-rare' | 'st-2020-04-16' | 'st-homage-2019-03-03' | 'st-home-2019-01-10' | 'st-kcna-2023-09-18' | 'st-nodeal-2019-02-28' | 'stratfor-2019-06-30' | 'supchina-2018-03-28' | 'supchina-2018-05-08' | 'symclub-2025-09' | 'tass-1055580' | 'tass-2008321' | 'tass-2011201' | 'tass-2015-04-30' | 'tass-2018-06-19' | 'tass-2019-08-16' | 'tass-2023-09-13' | 'tass-24966475' | 'tass-24977381' | 'tass-25189841' | 'tass-3apr' | 'tass-ballet-2023-09-17' | 'tass-khasan-2019-04-24' | 'tass-knaaz-2023-09-15' | 'tass-live-2019-04-25' | 'tass-noagree-2023-09-15' | 'tass-official-2023-09-13' | 'tass-sep-2018-09-12' | 'tass-suite-2023-09-13' | 'tass-ushakov-2019-04-23' | 'televisa-2018-03-26' | 'theage-2018-06-19' | 'theworld-2018-03-27' | 'ti-itartass-2015-01-13' | 'timeanddate-2018-04-30' | 'timespk-0909' | 'tmr-2018-06-11' | 'today-2018-06-12' | 'tongil-2018-06-14' | 'trend-2018-06-14' | 'trt-2018-02-10' | 'tvchosun-2018-06-10' | 'tvzvezda-0829' | 'uawire-undated' | 'ucsb-2018-06' | 'ucsb-2019-06-30' | 'udn-0905' | 'udn-xinhua-0904' | 'unikorea-54366-undated' | 'unn-20250506' | 'unnews-20260608' | 'upi-2018-04-27' | 'upi-2018-05-08' | 'upi-2018-06-19' | 'upi-2019-11-21' | 'upi-26apr' | 'ura-0903' | 'usatoday-ap-2019-04-24' | 'vaidra-20260514' | 'variety-nodeal-2019-02-28' | 'vedomosti-0903' | 'vedomosti-0909' | 'vedomosti-1028' | 'vna-1mar' | 'vnexpress-1mar' | 'vnexpress-arrive-2019-02-26' | 'vns-1006' | 'voa-2011-12-31' | 'voa-2018-12-13' | 'voa-ptv-2018-06-20' | 'voa-trump-2019-02-28' | 'wapo-arrive-2019-02-25' | 'washingtontimes-2018-06-05' | 'wiki-9th-congress' | 'wiki-kimxi-undated' | 'wiki10a' | 'wiki10b' | 'wiki10c' | 'wiki9' | 'wion-202504' | 'wowkorea-0902' | 'wsb-2018-02-10' | 'xinhua-2018-05-24' | 'xinhua-27apr' | 'xinhua-dailyfinland-2019-04-24' | 'xinhua-df-2018-05-26' | 'xinhua-scio-2019-01-10' | 'yonhap-11sep' | 'yonhap-2012-08-22' | 'yonhap-2018-06-20' | 'yonhap-2018-09-20' | 'yonhap-2019-06-21' | 'yonhap-2020-01-31' | 'yonhap-29jun' | 'yonhap-30jun' | 'yonhap-4mar' | 'yonhap-inform-2018-12-12' | 'yonhap-jp-2018-03-28' | 'yonhap-ktus-2018-06-20' | 'yonhap-moon-2019-06-30' | 'yonhap-nnn-2019-04-24' | 'yonhap-rk-2018-06-12' | 'yonhap-sbs-2018-03-28' | 'yonhap-wow-2019-04-27' | 'ytn-0905' | 'ytn-2019-07-01';
export type Tag = 'anniversary' | 'announced-late' | 'denuclearisation' | 'economy' | 'family' | 'first' | 'invitation' | 'joint-security-area' | 'military' | 'multilateral' | 'not-made' | 'parade' | 'summit-china' | 'summit-russia' | 'summit-south-korea' | 'summit-us' | 'ukraine-war';

// data/records.d.ts
import type { Assessment, Meta, Person, Place, Source, TravelEvent, Trip } from '../model/types.js';
export declare const trips: readonly Trip[];
export declare const events: readonly TravelEvent[];
export declare const people: readonly Person[];
export declare const places: readonly Place[];
export declare const sources: readonly Source[];
export declare const assessments: readonly Assessment[];
export declare const meta: Meta;

// index.d.ts
export { assessments, events, meta, people, places, sources, trips } from './data/records.js';
export { parseFilter, timeline } from './data/bundled.js';
export type { EventId, KimIds, PersonId, PlaceId, SourceId, Tag, TripId } from './data/ids.js';
export { Timeline } from './query/timeline.js';
export { createTimeline } from './query/create.js';
export { formatFilter } from './query/parse.js';
export { datasetSchema } from './query/standard-schema.js';
export type { StandardIssue, StandardResult, StandardSchema } from './query/standard-schema.js';
export type { ParseIssue, Query, QueryInput, Sort } from './query/parse.js';
export type { Filter, When } from './query/filter.js';
export type { CountKey } from './query/keys.js';
export type { Count } from './query/count.js';
export type { Gap, Stats } from './query/stats.js';
export type { Citation } from './query/cite.js';
export type { Coverage } from './query/coverage.js';
export type { Ids, IdsOf } from './query/ids.js';
export { checkDataset } from './model/check/index.js';
export type { Issue } from './model/check/index.js';
export { addDays, dayNumber, dayFromNumber, daysBetween, earliest, isDay, isFuzzyDay, latest, } from './model/days.js';
export type { Range } from './model/days.js';
export { formatDay, formatSpan } from './model/format.js';
export type { FormatOptions } from './model/format.js';
export type { CountryCode } from './model/countries.js';
export type * from './model/types.js';

// model/check/index.d.ts
import { type Issue } from './report.js';
export type { Issue } from './report.js';
export declare function checkDataset(data: unknown): readonly Issue[];
export declare function findIssues(data: unknown): readonly Issue[];

// model/check/report.d.ts
export interface Issue {
    readonly path: string;
    readonly expected: string;
    readonly got: string;
    readonly hint?: string;
    readonly message: string;
}
export interface Report {
    readonly issues: Issue[];
    add(path: string, expected: string, got: unknown, hint?: string): void;
    readonly full: boolean;
}
export declare function createReport(): Report;

// model/choices.d.ts
export declare const choices: Readonly<Record<'kind' | 'visit' | 'transport' | 'type' | 'says' | 'status', readonly string[]>>;
export declare const keyFields: readonly ['ids', 'kind', 'country', 'place', 'person', 'visit', 'transport', 'type', 'tag', 'status'];
export type KeyField = (typeof keyFields)[number];
export declare const queryWords: readonly string[];

// model/countries.d.ts
declare const letters: {
    readonly A: 'DEFGILMOQRSTUWXZ';
    readonly B: 'ABDEFGHIJLMNOQRSTVWYZ';
    readonly C: 'ACDFGHIKLMNORUVWXYZ';
    readonly D: 'EJKMOZ';
    readonly E: 'CEGHRST';
    readonly F: 'IJKMOR';
    readonly G: 'ABDEFGHILMNPQRSTUWY';
    readonly H: 'KMNRTU';
    readonly I: 'DELMNOQRST';
    readonly J: 'EMOP';
    readonly K: 'EGHIMNPRWYZ';
    readonly L: 'ABCIKRSTUVY';
    readonly M: 'ACDEFGHKLMNOPQRSTUVWXYZ';
    readonly N: 'ACEFGILOPRUZ';
    readonly O: 'M';
    readonly P: 'AEFGHKLMNRSTWY';
    readonly Q: 'A';
    readonly R: 'EOSUW';
    readonly S: 'ABCDEGHIJKLMNORSTVXYZ';
    readonly T: 'CDFGHJKLMNORTVWZ';
    readonly U: 'AGMSYZ';
    readonly V: 'ACEGINU';
    readonly W: 'FS';
    readonly Y: 'ET';
    readonly Z: 'AMW';
};
type Letter<Text extends string, Found = never> = Text extends `${infer Head}${infer Rest}` ? Letter<Rest, Found | Head> : Found;
export type CountryCode = {
    readonly [First in keyof typeof letters]: `${First}${Letter<(typeof letters)[First]>}`;
}[keyof typeof letters];
export declare function isCountry(value: unknown): value is CountryCode;
export declare function countryLike(text: string): string | undefined;
export declare function countryCodes(): readonly CountryCode[];
export {};

// model/days.d.ts
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type MM = `0${Exclude<Digit, 0>}` | '10' | '11' | '12';
export type Day = `${number}-${MM}-${0 | 1 | 2 | 3}${number}`;
export type FuzzyDay = Day | `${number}-${MM}` | `${number}` | `${string}/${string}`;
export interface Span {
    readonly start: FuzzyDay | null;
    readonly end?: FuzzyDay | null;
}
export interface Range {
    readonly min: number;
    readonly max: number;
}
export interface Bounds {
    readonly earliest: number;
    readonly latest: number;
}
export declare function isDay(value: unknown): value is Day;
export declare function isFuzzyDay(value: unknown): value is FuzzyDay;
export declare function earliest(day: FuzzyDay): Day;
export declare function latest(day: FuzzyDay): Day;
export declare function boundsOf(day: FuzzyDay): Bounds;
export declare function endOf({ start, end }: Span): FuzzyDay | null;
export declare function bounds({ start, end }: Span): Bounds | undefined;
export declare function dayNumber(day: Day): number;
export declare function dayFromNumber(number: number): Day;
export declare function addDays(day: Day, count: number): Day;
export declare function daysBetween(start: FuzzyDay, end: FuzzyDay): Range;
export {};

// model/format.d.ts
import type { FuzzyDay, Span } from './types.js';
export interface FormatOptions {
    readonly month?: 'long' | 'short';
}
export declare function formatSpan({ start, end }: Span, locale?: string, options?: FormatOptions): string;
export declare function formatDay(day: FuzzyDay, locale?: string, options?: FormatOptions): string;

// model/tables.d.ts
import type { CountryCode } from './countries.js';
import type { Day, FuzzyDay, TravelEvent, Trip } from './types.js';
export interface Person {
    readonly id: string;
    readonly name: string;
    readonly names?: Readonly<Record<string, string>>;
    readonly country: CountryCode;
    readonly wikidata?: string;
}
export interface Place {
    readonly id: string;
    readonly name: string;
    readonly names?: Readonly<Record<string, string>>;
    readonly country: CountryCode;
    readonly latitude: number;
    readonly longitude: number;
    readonly withinId?: string;
}
export type SourceKind = 'state-media' | 'official' | 'agency' | 'press' | 'research' | 'reference';
export interface Source {
    readonly id: string;
    readonly publisher: string;
    readonly title: string;
    readonly url?: string;
    readonly published?: FuzzyDay;
    readonly language: string;
    readonly kind: SourceKind;
    readonly via?: string;
}
export interface Assessment {
    readonly id: string;
    readonly analyst: string;
    readonly affiliation?: string;
    readonly on: FuzzyDay | null;
    readonly text: string;
    readonly aboutIds: readonly string[];
    readonly sourceIds: readonly string[];
}
export interface Meta {
    readonly version: string;
    readonly title: string;
    readonly licence: string;
    readonly travellerId?: string;
    readonly coverage: {
        readonly from: Day;
        readonly through: Day;
        readonly denseThrough: Day;
    };
    readonly counting?: readonly CountingRule[];
}
export interface CountingRule {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly visit?: readonly string[];
    readonly eventIds?: readonly string[];
}
export interface Dataset {
    readonly trips: readonly Trip[];
    readonly events?: readonly TravelEvent[];
    readonly people?: readonly Person[];
    readonly places?: readonly Place[];
    readonly sources?: readonly Source[];
    readonly assessments?: readonly Assessment[];
    readonly meta?: Meta;
}

// model/types.d.ts
import type { CountryCode } from './countries.js';
import type { Day, FuzzyDay, Span } from './days.js';
export type { Day, FuzzyDay, Span } from './days.js';
export type * from './tables.js';
export type Certainty = 'confirmed' | 'expected' | 'possible' | 'speculated' | 'unlikely' | 'ruled-out';
export type Says = Certainty | 'underway' | 'completed' | 'cancelled';
export type Status = Says | 'did-not-happen' | 'unresolved';
export type Visit = 'state' | 'official' | 'working' | 'unofficial' | 'summit' | 'multilateral' | 'crossing';
export type TransportMode = 'train' | 'plane' | 'car' | 'foot';
export type EventType = 'summit' | 'meeting' | 'visit-abroad' | 'visit-received' | 'envoy-abroad' | 'parade' | 'ceremony' | 'conference' | 'document' | 'incident';
export interface Claim {
    readonly on: FuzzyDay;
    readonly by: string;
    readonly says: Says;
    readonly start?: FuzzyDay | null;
    readonly end?: FuzzyDay | null;
    readonly placeIds?: readonly string[];
    readonly text: string;
    readonly sourceIds: readonly string[];
}
export interface Statement {
    readonly text: string;
    readonly sourceIds: readonly string[];
}
export interface Stop extends Span {
    readonly placeId: string;
    readonly start: FuzzyDay | null;
    readonly text: string;
}
export interface Transport {
    readonly mode: TransportMode;
    readonly leg: 'outbound' | 'return' | 'local';
    readonly note?: string;
}
export interface Meeting {
    readonly personId: string;
    readonly office: string;
    readonly format: string;
    readonly on?: FuzzyDay;
}
export interface Delegate {
    readonly personId: string;
    readonly certainty?: 'confirmed' | 'reported' | 'unclear';
}
export interface Disclosure {
    readonly on: Day;
    readonly by: string;
    readonly when: 'before' | 'during' | 'after';
}
export interface Dispute {
    readonly field: string;
    readonly versions: readonly {
        readonly value: string;
        readonly sourceIds: readonly string[];
    }[];
    readonly chosen?: string;
    readonly why?: string;
}
export type Citations = Readonly<Record<string, readonly string[]>>;
interface Common {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly claims: readonly Claim[];
    readonly citations: Citations;
    readonly tags: readonly string[];
}
export interface Trip extends Common {
    readonly kind: 'trip';
    readonly travellerId?: string;
    readonly visit: Visit;
    readonly start: FuzzyDay | null;
    readonly end: FuzzyDay | null;
    readonly away: Span;
    readonly countries: readonly CountryCode[];
    readonly stops: readonly Stop[];
    readonly transport: readonly Transport[];
    readonly met: readonly Meeting[];
    readonly delegation: readonly Delegate[];
    readonly invitedBy?: string;
    readonly occasion: string;
    readonly outcomes: readonly Statement[];
    readonly disclosed: Disclosure | null;
    readonly disputes: readonly Dispute[];
}
export interface TravelEvent extends Common, Span {
    readonly kind: 'event';
    readonly type: EventType;
    readonly start: FuzzyDay | null;
    readonly placeIds: readonly string[];
    readonly personIds: readonly string[];
    readonly tripId?: string;
    readonly outcome?: Statement & {
        readonly on: Day;
        readonly happened: boolean;
    };
}
export type Entry = Trip | TravelEvent;

// query/cite.d.ts
import type { Entry, Source } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
export interface Citation {
    readonly number: number;
    readonly source: Source;
    readonly text: string;
}
export declare function sourceIdsOf(entry: Entry): readonly string[];
export declare function cite(entry: Entry, field: string | undefined, index: DatasetIndex): readonly Citation[];
export declare function isPublished(id: string, index: DatasetIndex, day: number): boolean;

// query/count.d.ts
import type { Range } from '../model/days.js';
import type { Entry } from '../model/types.js';
import { type CountKey } from './keys.js';
import type { DatasetIndex } from './dataset-index.js';
export interface Count<Item extends Entry = Entry> {
    readonly key: string;
    readonly count: number;
    readonly days: Range;
    readonly first: Item;
    readonly last: Item;
}
export declare function groupBy<Item extends Entry>(entries: readonly Item[], key: CountKey, index: DatasetIndex, day: number): Map<string, readonly Item[]>;
export declare function countBy<Item extends Entry>(entries: readonly Item[], key: CountKey, index: DatasetIndex, day: number): readonly Count<Item>[];

// query/coverage.d.ts
import type { Day, Meta } from '../model/types.js';
export interface Coverage {
    readonly from: Day;
    readonly through: Day;
    readonly asOf: Day;
    readonly stale: boolean;
}
export declare function coverageOn({ coverage }: Meta, day: number): Coverage;

// query/create.d.ts
import type { Dataset } from '../model/types.js';
import type { IdsOf } from './ids.js';
import type { Timeline } from './timeline.js';
export declare function createTimeline<const Data extends Dataset>(data: Data): Timeline<IdsOf<Data>, true>;

// query/dataset-index.d.ts
import { type KeyField } from '../model/choices.js';
import type { Dataset, Entry, Meta, Person, Place, Source } from '../model/types.js';
export interface DatasetIndex {
    readonly data: Dataset;
    readonly meta: Meta;
    readonly people: ReadonlyMap<string, Person>;
    readonly places: ReadonlyMap<string, Place>;
    readonly sources: ReadonlyMap<string, Source>;
    readonly entries: ReadonlyMap<string, Entry>;
    around(placeId: string): readonly string[];
    valuesOf(field: KeyField): ReadonlySet<string>;
}
export declare function createDatasetIndex(data: Dataset, meta: Meta): DatasetIndex;

// query/filter.d.ts
import { type KeyField } from '../model/choices.js';
import { type CountryCode } from '../model/countries.js';
import type { Day, EventType, Status, TransportMode, Visit } from '../model/types.js';
import type { Ids, Loose } from './ids.js';
import type { DatasetIndex } from './dataset-index.js';
export type When = Day | (string & {});
export interface Filter<I extends Ids = Ids> {
    readonly ids?: Many<Loose<I['trip'] | I['event']>>;
    readonly kind?: Many<Not<'trip' | 'event'>>;
    readonly country?: Many<Not<CountryCode>>;
    readonly place?: Many<Loose<I['place']>>;
    readonly person?: Many<Loose<I['person']>>;
    readonly visit?: Many<Not<Visit>>;
    readonly transport?: Many<Not<TransportMode>>;
    readonly type?: Many<Not<EventType>>;
    readonly tag?: Many<Loose<I['tag']>>;
    readonly status?: Many<Not<Status>>;
    readonly from?: When;
    readonly to?: When;
    readonly text?: string;
}
export type Asked<I extends Ids> = Filter<I> | Filter;
type Not<Value extends string> = Value | `!${Value}`;
type Many<Value> = Value | readonly Value[];
export interface Conditions {
    readonly eventsOnly: boolean;
    readonly keys: readonly {
        readonly field: KeyField;
        readonly any: readonly string[];
        readonly none: readonly string[];
    }[];
    readonly from: number;
    readonly to: number;
    readonly dated: boolean;
    readonly text: string;
}
export declare function readFilter(filter: Filter, index: DatasetIndex): Conditions;
export interface InvalidValue {
    readonly noun: string;
    readonly hint: string;
}
export declare function findInvalid(field: KeyField, value: string, index: DatasetIndex): InvalidValue | undefined;
export declare function assertKnown(field: KeyField, value: string, index: DatasetIndex): void;
export declare function isWhen(value: unknown): value is Day;
export declare function isKeyField(field: string): field is KeyField;
export {};

// query/ids.d.ts
import type { Dataset } from '../model/types.js';
export interface Ids {
    readonly trip: string;
    readonly event: string;
    readonly person: string;
    readonly place: string;
    readonly source: string;
    readonly tag: string;
}
export interface IdsOf<Data extends Dataset> extends Ids {
    readonly trip: IdIn<Data['trips']>;
    readonly event: IdIn<Data['events']>;
    readonly person: IdIn<Data['people']>;
    readonly place: IdIn<Data['places']>;
    readonly source: IdIn<Data['sources']>;
    readonly tag: Data['trips'][number]['tags'][number];
}
type IdIn<Records> = Records extends readonly {
    readonly id: infer Id extends string;
}[] ? Id : string;
export type Loose<Known extends string> = Known | (string & {});
export type Found<Entry, Id, Known extends string, Whole> = string extends Known ? Entry | undefined : [Whole, Id] extends [true, Known] ? Entry & {
    readonly id: Id;
} : Entry | undefined;
export {};

// query/keys.d.ts
import type { KeyField } from '../model/choices.js';
import type { Entry } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
declare const countKeys: readonly ['country', 'place', 'person', 'year', 'visit', 'type', 'status', 'transport', 'tag'];
export type CountKey = (typeof countKeys)[number];
export declare function mustCount(key: CountKey): void;
export declare function keysOf(entry: Entry, field: KeyField | CountKey, index: DatasetIndex, day: number): readonly string[];
export declare function peopleOf(entry: Entry): readonly string[];
export declare function placeIdsOf(entry: Entry): readonly string[];
export {};

// query/parse.d.ts
import type { Day } from '../model/types.js';
import { type Filter } from './filter.js';
import type { Timeline } from './timeline.js';
export interface Query {
    readonly filter: Filter;
    readonly asOf?: Day;
    readonly sort?: Sort;
    readonly limit?: number;
}
export type Sort = 'oldest' | 'newest' | 'longest';
export interface ParseIssue {
    readonly key: string;
    readonly value: string;
    readonly message: string;
}
export type QueryInput = string | Iterable<readonly [string, string]> | Readonly<Record<string, string | readonly string[] | null | undefined>>;
export declare function readQuery(input: QueryInput, timeline: Timeline): Query & {
    readonly issues: readonly ParseIssue[];
};
export declare function formatFilter(query: Query | Filter): string;

// query/related.d.ts
import type { Assessment, Entry, Person, Place, Source } from '../model/types.js';
import type { DatasetIndex } from './dataset-index.js';
export interface Related {
    readonly people: Table<Person>;
    readonly places: Table<Place>;
    readonly sources: Table<Source>;
    readonly assessments: readonly Assessment[];
}
interface Table<Item> {
    readonly items: readonly Item[];
    readonly byId: ReadonlyMap<string, Item>;
}
export declare function relatedTo(lists: readonly (readonly Entry[])[], index: DatasetIndex, day: number): Related;
export {};

// query/standard-schema.d.ts
import type { Dataset } from '../model/types.js';
export interface StandardSchema<Value> {
    readonly '~standard': {
        readonly version: 1;
        readonly vendor: string;
        readonly validate: (value: unknown) => StandardResult<Value>;
        readonly types?: {
            readonly input: Value;
            readonly output: Value;
        };
    };
}
export type StandardResult<Value> = {
    readonly value: Value;
    readonly issues?: undefined;
} | {
    readonly issues: readonly StandardIssue[];
};
export interface StandardIssue {
    readonly message: string;
    readonly path: readonly (string | number)[];
}
export declare const datasetSchema: StandardSchema<Dataset>;

// query/stats.d.ts
import { type Range } from '../model/days.js';
import type { Trip } from '../model/types.js';
import { type Count } from './count.js';
import type { DatasetIndex } from './dataset-index.js';
export interface Gap {
    readonly after: Trip;
    readonly before: Trip;
    readonly days: Range;
}
export interface Stats {
    readonly count: number;
    readonly days: Range;
    readonly first?: Trip;
    readonly last?: Trip;
    readonly longest?: Trip;
    readonly longestGap?: Gap;
    readonly byCountry: readonly Count<Trip>[];
    readonly byYear: readonly Count<Trip>[];
}
export declare function gapsOf(trips: readonly Trip[]): readonly Gap[];
export declare function statsOf(trips: readonly Trip[], index: DatasetIndex, day: number): Stats;

// query/timeline.d.ts
import { type Day, type Range } from '../model/days.js';
import type { Entry, Person, Place, Source, Status, TravelEvent, Trip } from '../model/types.js';
import { type Citation } from './cite.js';
import { type Related } from './related.js';
import { type Count } from './count.js';
import { type Coverage } from './coverage.js';
import { type Asked } from './filter.js';
import type { Found, Ids, Loose } from './ids.js';
import type { CountKey } from './keys.js';
import type { DatasetIndex } from './dataset-index.js';
import { type Gap, type Stats } from './stats.js';
export declare class Timeline<I extends Ids = any, Whole extends boolean = any> {
    #private;
    readonly trips: readonly Trip[];
    readonly events: readonly TravelEvent[];
    readonly meta: DatasetIndex['meta'];
    readonly coverage: Coverage;
    private constructor();
    get people(): readonly Person[];
    get places(): readonly Place[];
    get sources(): readonly Source[];
    get assessments(): Related['assessments'];
    where(filter: Asked<I>): Timeline<I, false>;
    asOf(day: Day): Timeline<I, false>;
    trip<Id extends Loose<I['trip']>>(id: Id): Found<Trip, Id, I['trip'], Whole>;
    event<Id extends Loose<I['event']>>(id: Id): Found<TravelEvent, Id, I['event'], Whole>;
    person<Id extends Loose<I['person']>>(id: Id): Found<Person, Id, I['person'], Whole>;
    place<Id extends Loose<I['place']>>(id: Id): Found<Place, Id, I['place'], Whole>;
    source<Id extends Loose<I['source']>>(id: Id): Found<Source, Id, I['source'], Whole>;
    status(record: Entry | Loose<I['trip'] | I['event']>): Status | undefined;
    upcoming(filter?: Asked<I>): readonly Entry[];
    underway(filter?: Asked<I>): readonly Entry[];
    next(filter?: Asked<I>): Entry | undefined;
    before(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined;
    after(dayOrId: Day | Loose<I['trip'] | I['event']>): Entry | undefined;
    nearest(day: Day): Entry | undefined;
    groupBy(key: CountKey, filter?: Asked<I>): Map<string, readonly Entry[]>;
    countBy(key: CountKey, filter?: Asked<I>): readonly Count[];
    days(): Range;
    daysIn(countryOrPlace: Loose<I['place']>): Range;
    gaps(): readonly Gap[];
    stats(): Stats;
    counted(rule: string): readonly Entry[];
    cite(record: Entry | Loose<I['trip'] | I['event']>, field?: string): readonly Citation[];
}
