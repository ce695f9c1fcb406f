package fr.boussole.e2e.browser;

import com.microsoft.playwright.options.ColorScheme;

/**
 * What a person looks at.
 *
 * @param name how its pictures are called
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param script whether pages may run their script
 */
public record Screen(String name, int width, int height, ColorScheme colours, boolean script) {

    public static final Screen PHONE = new Screen("phone", 360, 740, ColorScheme.LIGHT, true);
    public static final Screen DESKTOP = new Screen("desktop", 1440, 900, ColorScheme.LIGHT, true);

    public Screen withoutScript() {
        return new Screen(name + "-without-script", width, height, colours, false);
    }

    public Screen dark() {
        return new Screen(name + "-dark", width, height, ColorScheme.DARK, script);
    }
}
