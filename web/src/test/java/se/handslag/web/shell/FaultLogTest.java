package se.handslag.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import se.handslag.core.casework.Dates;

/** What the log holds when something goes wrong: the code that the visitor was given, where it arose, and nothing about anyone. */
class FaultLogTest {
    @TempDir
    Path classes;

    @Test
    void carriesTheVisitorsCodeAndNothingPersonal() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try (WebServer server = Gallery.server(Clock.system(Dates.SWEDEN), WebSettings.local(), classes)) {
            Browser sara = new Browser(server.start(0)).signIn(Gallery.SARA);
            HttpResponse<String> page = sara.get("/fel/broken?q=Kim");
            sara.get("/fel/deep");
            sara.post(
                    "/person/" + GalleryRoutes.KIM_ID + "/formular",
                    Map.of("what", "Kim", "_proof", "x".repeat(2_000_000)));
            var code = Pattern.compile("[A-Z][2-9][A-Z]-\\d\\d").matcher(page.body());
            assertThat(code.find()).isTrue();
            List<String> lines =
                    log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
            assertThat(lines).anySatisfy(line -> assertThat(line)
                    .startsWith(code.group())
                    .contains("GET /fel/{kind}", "java.lang.IllegalStateException", "GalleryRoutes"));
            assertThat(String.join("\n", lines)).doesNotContain("Kim", "2002", GalleryRoutes.KIM_ID);
            assertThat(log.list).allSatisfy(event -> assertThat(event.getThrowableProxy())
                    .as(event.getFormattedMessage())
                    .isNull());
        } finally {
            root.detachAppender(log);
        }
    }
}
