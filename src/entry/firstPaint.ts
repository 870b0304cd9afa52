/**
 * The one inline script (S10): before the first paint it puts what the reader set in Display on the page, and says
 * whether anything is kept, so that the styles leave room for it. It reads what `store/saved.ts` writes. Whatever it
 * does not understand it leaves out: the page then looks as the device says.
 */
export const firstPaint = `try{let k=JSON.parse(localStorage.afterwards||sessionStorage.afterwards).kept,r=document.documentElement.dataset;for(let n of"theme size contrast motion night".split(" ")){let v=k.display?.[n];if(v&&/^[a-z]+$/.test(v))r[n]=v}if(k.place)r.kept=""}catch{}`
