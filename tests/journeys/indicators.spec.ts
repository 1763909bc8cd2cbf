import { expect, test, type Page } from '@playwright/test';

test.use({ javaScriptEnabled: false });

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

test('an indicator says how far it has to go, and how that was computed; its page, where it stands', async ({
  page,
}) => {
  await page.goto('./indicators/');
  await test.step('numbers', async () => {
    const output = row(page, '激光传感产业总产值');
    await expect(output).toContainText('94.7');
    await expect(output).toContainText('基期已达目标的 94.7%');
    await expect(output.locator('summary')).toContainText('推算');
    await expect(output.locator('summary')).toContainText('+5.3 亿元（+5.6%）');
    await output.locator('summary').click();
    await expect(output.getByText('100 − 94.7')).toBeVisible();
  });
  await test.step('percentages change in points, zero has no growth, words are not computed', async () => {
    await expect(row(page, '规模以上企业研发投入强度')).toContainText('+0.58 个百分点');
    const zero = row(page, '工业互联网标识解析应用水平');
    await expect(zero).toContainText('+2 分');
    await expect(zero).not.toContainText('基期已达目标');
    await expect(zero.locator('summary')).not.toContainText('%');
    const text = row(page, '樨浦激光品牌知名度');
    await expect(text).toContainText('樨浦激光器件全国占比8.6%');
    await expect(text).toContainText('参与国际激光产业竞争与合作');
    await expect(text.locator('details')).toHaveCount(0);
  });
  await test.step('its page shows the row, the stage of its text and the same target elsewhere', async () => {
    await page.getByRole('link', { name: '激光传感产业总产值', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: '激光传感产业总产值' })).toBeVisible();
    await expect(page.getByRole('note').getByText('尚未生效')).toBeVisible();
    await expect(page.getByText('= (100 ÷ 94.7)^(1/3) − 1')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: '相合的目标' })).toBeVisible();
    await page.getByRole('link', { name: '在全文中查看' }).click();
    await expect(page).toHaveURL(/\/policies\/xipu-laser-draft\/#annex1\.1$/);
  });
  await test.step('an indicator of words has a page without computed values', async () => {
    await page.goto('./indicators/xipu-laser-draft/annex1.7/');
    await expect(page.getByText('这一行的目标是文字，不作推算。')).toBeVisible();
    await expect(page.getByText('打造细分领域具有主导力的标志性产业链').first()).toBeVisible();
    await expect(page.locator('svg.way-whole, .way')).toHaveCount(0);
  });
});
