// Takes the place of moment inside the trimmed vis-timeline: the part of its interface that the
// axis calls, in UTC and English only. Mutable as moment is, because the axis counts on it.

const units = { millisecond: 1, second: 1e3, minute: 6e4, hour: 36e5, day: 864e5, week: 6048e5 }
const months =
  'January February March April May June July August September October November December'.split(' ')
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

export default function moment(input) {
  return new Moment(input === undefined ? Date.now() : new Date(input?.valueOf() ?? NaN).valueOf())
}

moment.utc = moment
moment.isMoment = (value) => value instanceof Moment

class Moment {
  constructor(time) {
    this.time = time
  }
  valueOf() {
    return this.time
  }
  toDate() {
    return new Date(this.time)
  }
  clone() {
    return new Moment(this.time)
  }
  locale() {
    return this
  }
  milliseconds(value) {
    return access(this, 'UTCMilliseconds', value)
  }
  seconds(value) {
    return access(this, 'UTCSeconds', value)
  }
  minutes(value) {
    return access(this, 'UTCMinutes', value)
  }
  hours(value) {
    return access(this, 'UTCHours', value)
  }
  date(value) {
    return access(this, 'UTCDate', value)
  }
  month(value) {
    return value === undefined
      ? access(this, 'UTCMonth')
      : this.add(value - access(this, 'UTCMonth'), 'month')
  }
  year(value) {
    return value === undefined
      ? access(this, 'UTCFullYear')
      : this.add(12 * (value - access(this, 'UTCFullYear')), 'month')
  }
  day(value) {
    const day = this.toDate().getUTCDay()
    return value === undefined ? day : this.add(value - day, 'day')
  }
  weekday(value) {
    return this.day(value)
  }
  isoWeekday() {
    return this.day() || 7
  }
  dayOfYear(value) {
    const day = Math.floor((this.time - startOf(this.time, 'year')) / units.day) + 1
    return value === undefined ? day : this.add(value - day, 'day')
  }
  week(value) {
    const first = moment(startOf(startOf(this.time, 'week') + 6 * units.day, 'year'))
    const start = startOf(first.time, 'week')
    const week = Math.floor((startOf(this.time, 'week') - start) / units.week) + 1
    return value === undefined ? week : this.add(value - week, 'week')
  }
  add(count, unit) {
    const name = singular(unit)
    if (name === 'month' || name === 'year') {
      const date = this.toDate()
      const day = date.getUTCDate()
      date.setUTCDate(1)
      date.setUTCMonth(date.getUTCMonth() + count * (name === 'year' ? 12 : 1))
      const last = new Date(date)
      last.setUTCMonth(last.getUTCMonth() + 1, 0)
      date.setUTCDate(Math.min(day, last.getUTCDate()))
      this.time = date.valueOf()
    } else {
      this.time += count * units[name]
    }
    return this
  }
  subtract(count, unit) {
    return this.add(-count, unit)
  }
  diff(other, unit = 'millisecond') {
    return Math.trunc((this.time - moment(other).time) / units[singular(unit)])
  }
  startOf(unit) {
    this.time = startOf(this.time, singular(unit))
    return this
  }
  isSame(other, unit) {
    const time = moment(other).time
    return unit === undefined
      ? this.time === time
      : startOf(this.time, unit) === startOf(time, unit)
  }
  format(pattern) {
    if (pattern === undefined) return this.toDate().toISOString()
    return pattern.replace(
      /Y{4}|M{1,4}|Do|D{1,2}|d{3,4}|H{1,2}|h{1,2}|m{1,2}|s{1,2}|S{3}|w/g,
      (token) => write(this, token),
    )
  }
}

function access(moment, field, value) {
  const date = moment.toDate()
  if (value === undefined) return date[`get${field}`]()
  moment.time = date[`set${field}`](value)
  return moment
}

function singular(unit) {
  return unit === 'y' ? 'year' : unit.replace(/s$/, '')
}

function startOf(time, unit) {
  const date = new Date(time)
  if (unit === 'year') return new Date(0).setUTCFullYear(date.getUTCFullYear(), 0, 1)
  if (unit === 'month') return startOf(time, 'day') - (date.getUTCDate() - 1) * units.day
  if (unit === 'week') return startOf(time, 'day') - date.getUTCDay() * units.day
  return Math.floor(time / units[unit]) * units[unit]
}

function write(moment, token) {
  const pad = (number) => String(number).padStart(token.length, '0')
  switch (token[0]) {
    case 'Y':
      return pad(moment.year())
    case 'M':
      return token.length < 3 ? pad(moment.month() + 1) : cut(months[moment.month()], token, 4)
    case 'D':
      return token === 'Do' ? ordinal(moment.date()) : pad(moment.date())
    case 'd':
      return cut(weekdays[moment.day()], token, 4)
    case 'H':
      return pad(moment.hours())
    case 'h':
      return pad(moment.hours() % 12 || 12)
    case 'm':
      return pad(moment.minutes())
    case 's':
      return pad(moment.seconds())
    case 'S':
      return pad(moment.milliseconds())
    default:
      return String(moment.week())
  }
}

function cut(name, token, whole) {
  return token.length === whole ? name : name.slice(0, 3)
}

function ordinal(number) {
  const ending =
    number % 100 > 10 && number % 100 < 14 ? 'th' : ['th', 'st', 'nd', 'rd'][number % 10]
  return `${number}${ending ?? 'th'}`
}
