export default function (config) {
  config.addPassthroughCopy('detente');
}
