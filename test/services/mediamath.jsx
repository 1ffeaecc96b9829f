const script = document.createElement('script')
script.async = true
script.src = '//pixel.mathtag.com/event/js?mt_id=1538259&mt_adid=244742&v1=&v2=&s1=' // expect: load mediamath
document.body.appendChild(script)

export function Thanks({ total }) {
  return (
    <img
      src={`https://pixel.mathtag.com/event/img?mt_id=1538260&mt_adid=244742&v1=${total}`} // expect: pixel mediamath
      width="1"
      height="1"
      alt=""
    />
  )
}
document.cookie = 'mt_mop=4:1700; max-age=2592000' // expect: cookie mediamath mt_mop

// What follows only looks like it.
export const formula = document.createElement('script')
formula.src = 'https://cdn.mathjax.org/mathjax/latest/MathJax.js'
export const link = <a href="https://pixel.mathtag.com/event/js?mt_id=1">pixel</a>
