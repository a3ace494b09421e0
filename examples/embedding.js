// Optional: gives every frame the height that its page reports.
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'kim-travel-timeline:height') return
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.contentWindow === source) frame.height = data.height
  }
})
