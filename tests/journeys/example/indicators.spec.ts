import { expect, test, type Page } from '@playwright/test';

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('an indicator says how far it has to go, and how that was computed', async ({ page }) => {
      await page.goto('./indicators/');
      const output = row(page, '主导产业总产值');
      await expect(output).toContainText('9470.22');
      await expect(output).toContainText('基期已达目标的 94.7%');
      await expect(output.locator('summary')).toContainText('推算');
      await expect(output.locator('summary')).toContainText('+529.78 亿元（+5.6%）');
      await output.locator('summary').click();
      await expect(output.getByText('10,000 − 9,470.22')).toBeVisible();
    });

    test('percentages change in points, zero has no growth, words are not computed', async ({ page }) => {
      await page.goto('./indicators/');
      await expect(row(page, '规上企业平均研发投入强度')).toContainText('+0.58 个百分点');
      const zero = row(page, '新型信息基础设施建设水平');
      await expect(zero).toContainText('+2 分');
      await expect(zero).not.toContainText('基期已达目标');
      await expect(zero.locator('summary')).not.toContainText('%');
      const text = row(page, '品牌知名度和影响力');
      await expect(text).toContainText('东莞智能手机全球占比16.8%');
      await expect(text).toContainText('积极参与国内外手机产业的竞争与合作');
      await expect(text.locator('details')).toHaveCount(0);
    });

    test('its page shows the row, the stage of its text and the same target elsewhere', async ({ page }) => {
      await page.goto('./indicators/');
      await page.getByRole('link', { name: '主导产业总产值', exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: '主导产业总产值' })).toBeVisible();
      await expect(page.getByRole('note').getByText('尚未生效')).toBeVisible();
      await expect(page.getByText('= (10,000 ÷ 9,470.22)^(1/3) − 1')).toBeVisible();
      await expect(page.getByRole('heading', { level: 2, name: '相合的目标' })).toBeVisible();
      await page.getByRole('link', { name: '在全文中查看' }).click();
      await expect(page).toHaveURL(/\/policies\/dongguan-mobile-terminals\/#annex1\.1$/);
    });

    test('an indicator of words has a page without computed values', async ({ page }) => {
      await page.goto('./indicators/dongguan-mobile-terminals/annex1.23/');
      await expect(page.getByText('这一行的目标是文字，不作推算。')).toBeVisible();
      await expect(page.getByText('打造细分领域具有主导力的标志性产业链').first()).toBeVisible();
      await expect(page.locator('svg.way-whole, .way')).toHaveCount(0);
    });
  });
}
