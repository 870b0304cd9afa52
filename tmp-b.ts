import { serve } from './src/entry/serve.ts'
import { launch, hydrated } from './tests/support/browser.ts'
const browser = await launch()
const { url: site } = await serve('dist', { port: 0 })
const context = await browser.newContext({ viewport: { width: 390, height: 800 } }); const page = await context.newPage()
const say = async (what: string) => console.log(what, await page.evaluate(() => [location.pathname + location.hash, scrollY, document.documentElement.scrollHeight, document.activeElement?.tagName, document.querySelector<HTMLDetailsElement>('#q21')?.open, JSON.stringify(history.state), history.scrollRestoration]))
await page.goto(`${site}/questions#q21`); await hydrated(page); await say('open')
await page.getByRole('main').locator('details[id]').last().scrollIntoViewIfNeeded(); await page.waitForTimeout(300); await say('scrolled')
await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Support' }).click(); await page.waitForURL(/support/); await page.waitForTimeout(1000); await say('support')
await page.goBack(); await page.waitForTimeout(1500); await say('back')
await browser.close(); process.exit(0)
