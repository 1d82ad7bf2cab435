// For pages that frame a timeline: gives each frame the height it asks for. Frames are known by their window.
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];
addEventListener(
  'message',
  ({ data, source }: MessageEvent<{ detente?: 1; type?: string; height?: number } | null>) => {
    if (data?.detente !== 1 || data.type !== 'height' || !(Number(data.height) > 0)) return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame) frame.style.height = `${Number(data.height)}px`;
  },
);
// A frame that was there first is asked to say it again.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ detente: 1, type: 'hello' }, '*');
