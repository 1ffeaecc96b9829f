export function Talk({ id }) {
  return (
    <section>
      <iframe
        src="https://prezi.com/embed/abc123/?bgcolor=ffffff" // expect: embed prezi
        width="550"
        height="400"
      />
      <iframe
        src={`https://prezi.com/p/embed/${id}/`} // expect: embed prezi
        title="Talk"
      />
      <iframe
        src="https://prezi.com/v/embed/1234/" // expect: embed prezi
        title="Talk"
      />
    </section>
  )
}

// What follows only looks like it.
export const link = <a href="https://prezi.com/view/abc123/">See the talk</a>
export const cover = <img src="https://assets.example.com/prezi.png" width="200" height="140" alt="Talk" />
