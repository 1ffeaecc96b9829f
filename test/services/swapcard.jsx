export function Programme({ event }) {
  return (
    <>
      <iframe
        title="Exhibitors"
        src="https://app.swapcard.com/widget/event/example-2024/exhibitors/RXZlbnQ?showActions=true" // expect: embed swapcard
      />
      <iframe
        title="Agenda"
        src={`https://example.app.swapcard.com/widget/event/${event}/planning`} // expect: embed swapcard
      />
    </>
  )
}

// What follows only looks like it.
export const link = <a href="https://app.swapcard.com/widget/event/example-2024/planning">Agenda</a>
export const other = <iframe title="Cards" src="https://swapcard.example.com/widget/event" />
