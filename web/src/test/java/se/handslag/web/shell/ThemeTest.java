package se.handslag.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The look holds what it promises: contrast in both themes, and a weight that a slow line carries. */
class ThemeTest {
    private static final Pattern TOKEN =
            Pattern.compile("(--[\\w-]+): light-dark\\((#[0-9A-Fa-f]{3,6}), (#[0-9A-Fa-f]{3,6})\\)");
    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3.0;

    /** One colour of each theme. */
    private record Both(String light, String dark) {}

    private final Map<String, Both> tokens = tokens();

    @Test
    void everyTextCanBeReadInBothThemes() {
        for (String ground : new String[] {"--bg", "--surface", "--sunken"}) {
            assertContrast("--text", ground, TEXT);
            assertContrast("--muted", ground, TEXT);
            assertContrast("--accent", ground, TEXT);
        }
        assertContrast("--bad", "--surface", TEXT);
        assertContrast("--on-accent", "--accent", TEXT);
        assertContrast("--on-accent", "--accent-strong", TEXT);
        assertContrast("--on-bad", "--bad", TEXT);
        assertContrast("--text", "--accent-soft", TEXT);
        assertContrast("--muted", "--neutral-soft", TEXT);
        for (String kind : new String[] {"ok", "warn", "bad", "protected", "kommun", "region", "accent"}) {
            assertContrast("--" + kind, "--" + kind + "-soft", TEXT);
        }
        for (String banner : new String[] {"ok", "warn", "bad", "protected", "accent"}) {
            assertContrast("--text", "--" + banner + "-soft", TEXT);
        }
    }

    @Test
    void everyControlAndMarkIsSeenInBothThemes() {
        assertContrast("--control", "--surface", GRAPHIC);
        assertContrast("--control", "--bg", GRAPHIC);
        assertContrast("--focus", "--surface", GRAPHIC);
        assertContrast("--focus", "--bg", GRAPHIC);
        for (String series : new String[] {"--c1", "--c2", "--c3", "--c4"}) {
            assertContrast(series, "--surface", GRAPHIC);
        }
    }

    @Test
    void weighsWhatASlowLineCarries() {
        assertThat(read("theme.css").getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(20_000);
        int scripts = 0;
        for (String script : Assets.SCRIPTS) {
            scripts += read(script).getBytes(StandardCharsets.UTF_8).length;
        }
        assertThat(scripts).isLessThanOrEqualTo(12_000);
    }

    private void assertContrast(String over, String under, double least) {
        Both ink = tokens.get(over);
        Both ground = tokens.get(under);
        assertThat(ink).as(over).isNotNull();
        assertThat(ground).as(under).isNotNull();
        assertThat(contrast(ink.light(), ground.light()))
                .as(over + " on " + under + ", light")
                .isGreaterThanOrEqualTo(least);
        assertThat(contrast(ink.dark(), ground.dark()))
                .as(over + " on " + under + ", dark")
                .isGreaterThanOrEqualTo(least);
    }

    /** Contrast ratio as WCAG 2.1 defines it. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String six = colour.length() == 4 ? colour.replaceAll("([0-9A-Fa-f])", "$1$1") : colour;
        int rgb = Integer.parseInt(six.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Both> tokens() {
        Map<String, Both> tokens = new LinkedHashMap<>();
        Matcher found = TOKEN.matcher(read("theme.css"));
        while (found.find()) {
            tokens.put(found.group(1), new Both(found.group(2), found.group(3)));
        }
        return tokens;
    }

    private static String read(String name) {
        try (InputStream in = ThemeTest.class.getResourceAsStream("/se/handslag/web/shell/static/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
