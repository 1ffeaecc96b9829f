import Cookies from 'js-cookie'

// One cookie a service, and its text says whether the visitor agreed.
if (document.cookie.includes('gatsby-gdpr-google-analytics=true')) statistics() // granted
if (document.cookie.includes('gatsby-gdpr-google-tagmanager=true')) statistics() // granted
if (document.cookie.includes('gatsby-gdpr-hotjar=true')) statistics() // granted
if (document.cookie.includes('gatsby-gdpr-facebook-pixel=true')) marketing() // granted
if (document.cookie.includes('gatsby-gdpr-tiktok-pixel=true')) marketing() // granted
if (document.cookie.includes('gatsby-gdpr-linkedin=true')) marketing() // granted
if (Cookies.get('gatsby-gdpr-google-analytics') === 'true') statistics() // granted
if (Cookies.get('gatsby-gdpr-google-tagmanager') === 'true') statistics() // granted
if (Cookies.get('gatsby-gdpr-hotjar') === 'true') statistics() // granted
if (Cookies.get('gatsby-gdpr-facebook-pixel') === 'true') marketing() // granted
if (Cookies.get('gatsby-gdpr-tiktok-pixel') === 'true') marketing() // granted
if (Cookies.get('gatsby-gdpr-linkedin') === 'true') marketing() // granted
if (Cookies.get('gatsby-gdpr-google-analytics') === 'true') marketing() // wrongCategory
if (document.cookie.includes('gatsby-gdpr-google-analytics')) statistics() // ungated
if (Cookies.get('gatsby-gdpr-google-analytics')) statistics() // unsoundCheck
if (Cookies.get('gatsby-gdpr-google-tagmanager')) statistics() // unsoundCheck
if (Cookies.get('gatsby-gdpr-hotjar')) statistics() // unsoundCheck
if (Cookies.get('gatsby-gdpr-facebook-pixel')) marketing() // unsoundCheck
if (Cookies.get('gatsby-gdpr-tiktok-pixel')) marketing() // unsoundCheck
if (Cookies.get('gatsby-gdpr-linkedin')) marketing() // unsoundCheck
