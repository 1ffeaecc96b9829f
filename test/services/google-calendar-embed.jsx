export function Dates() {
  return (
    <section>
      <iframe
        src="https://calendar.google.com/calendar/embed?src=team%40example.com&ctz=Europe%2FBerlin" // expect: embed google-calendar-embed
        width="800"
        height="600"
      />
      <iframe
        src="https://calendar.google.com/calendar/appointments/schedules/AcZ?gv=true" // expect: embed google-calendar-embed
        title="Book a visit"
      />
    </section>
  )
}
const frame = document.createElement('iframe')
frame.src = 'https://www.google.com/calendar/embed?src=team%40example.com' // expect: embed google-calendar-embed
document.body.appendChild(frame)

// What follows only looks like it.
export const add = <a href="https://calendar.google.com/calendar/render?action=TEMPLATE">Add to calendar</a>
export const feed = fetch('https://calendar.google.com/calendar/ical/team/public/basic.ics')
