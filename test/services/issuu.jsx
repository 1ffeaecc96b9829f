const script = document.createElement('script')
script.async = true
script.src = '//e.issuu.com/embed.js' // expect: load issuu
document.body.appendChild(script)

export function Magazine({ issue }) {
  return (
    <section>
      <iframe
        src="https://e.issuu.com/embed.html?d=issue-1&u=example" // expect: embed issuu
        width="600"
        height="400"
      />
      <iframe
        src={`//e.issuu.com/embed.html#${issue}`} // expect: embed issuu
        title="Magazine"
      />
      <div data-configid="1/2" className="issuuembed" />
    </section>
  )
}
document.cookie = 'iutk=x; max-age=315360000' // expect: cookie issuu iutk

// What follows only looks like it.
export const link = <a href="https://issuu.com/example/docs/issue-1">Read</a>
export const cover = <img src="https://image.isu.pub/1/jpg/page_1.jpg" width="200" height="280" alt="Cover" />
