// Chromium for the checks and the measurements: CHROMIUM names it, /usr/bin/chromium without that. WebGL is computed by the CPU.
import { chromium } from "playwright-core";

export const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"],
});
export const DESKTOP = { width: 1280, height: 800 }, PHONE = { width: 390, height: 844 };
