/**
 * The one inline script (S10): before the first paint it puts what the reader set in Display on the page, and says
 * whether anything is kept, so that the styles leave room for it, or hide for five seconds at most what says that
 * nothing is. It reads what `store/saved.ts` writes. What it does not understand it leaves out: the page then looks as
 * the device says.
 */
export const firstPaint = `try{let k=JSON.parse(localStorage.afterwards||sessionStorage.afterwards).kept,r=document.documentElement.dataset;for(let n of"theme size contrast motion night".split(" "))if(/^[a-z]+$/.test(k.display?.[n]??0))r[n]=k.display[n];r.kept=k.place?"place":"some",setTimeout(()=>r.late="",5e3)}catch{}`
