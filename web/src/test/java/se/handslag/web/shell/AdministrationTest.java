package se.handslag.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.core.casework.Dates;

class AdministrationTest {
    @TempDir
    static Path classes;

    private static WebServer server;
    private static int port;

    @BeforeAll
    static void start() {
        server = Gallery.server(Clock.system(Dates.SWEDEN), WebSettings.local(), classes);
        port = server.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theHeadOfServiceFindsThereWhatTheRoomsHaveForThemInOrder() {
        String page =
                new Browser(port).signIn(Gallery.MARIA).get("/forvaltning").body();

        assertThat(page)
                .containsSubsequence(
                        "<a href=\"/personer\">Det första</a>",
                        "Det som görs först.",
                        "<a href=\"/inflode\">Plikter</a>",
                        "Det som ska redovisas.")
                .doesNotContain("Dolt");
    }

    @Test
    void onlyTheHeadOfServiceHasItInTheMenu() {
        assertThat(new Browser(port).signIn(Gallery.MARIA).get("/").body()).contains("href=\"/forvaltning\"");
        assertThat(new Browser(port).signIn(Gallery.SARA).get("/").body()).doesNotContain("/forvaltning");
    }

    @Test
    void saysToAnyoneElseWhosePageItIs() {
        var page = new Browser(port).signIn(Gallery.SARA).get("/forvaltning");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Den här sidan är för verksamhetschefen.");
    }

    @Test
    void theTopBarHoldsNoMoreThanSixPlaces() {
        String page = new Browser(port).signIn(Gallery.MARIA).get("/").body();

        assertThat(page.substring(page.indexOf("<ul class=\"menu\">"), page.indexOf("</nav>")))
                .satisfies(menu -> assertThat(menu.split("<li>", -1)).hasSize(1 + 6));
    }
}
