/** What nothing can be faster than: one canvas that draws 2,000 rectangles a frame. */
const canvas = Object.assign(document.createElement('canvas'), { width: innerWidth, height: innerHeight });
document.body.style.margin = '0';
document.body.append(canvas);
const context = canvas.getContext('2d');
const colours = ['#1d63c8', '#35424e', '#0c9480', '#c24d0c'];
let offset = 0;
let asked = false;

function draw() {
  asked = false;
  context.clearRect(0, 0, canvas.width, canvas.height);
  for (let i = 0; i < 2000; i += 1) {
    context.fillStyle = colours[i % 4];
    context.fillRect((i * 7.3 + offset) % canvas.width, (i * 13) % canvas.height, 9, 9);
  }
}

function move(by) {
  offset += by;
  if (!asked) requestAnimationFrame(draw);
  asked = true;
}

addEventListener('wheel', (event) => move(event.deltaY));
addEventListener('pointermove', (event) => event.buttons && move(event.movementX));
globalThis.timelineBench = { visibleRange: () => [offset, offset + 1] };
draw();
performance.mark('timeline:data');
performance.mark('timeline:mounted');
