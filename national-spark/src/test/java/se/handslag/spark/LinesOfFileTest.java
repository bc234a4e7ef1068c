package se.handslag.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.handslag.reporting.national.NationalReader;

class LinesOfFileTest {
    private final Content content = new Content("{\n{\n");
    private final LinesOfFile lines = new LinesOfFile(new NationalReader("two.jsonl", content));

    @Test
    void theFileIsClosedOnceAndAfterItsLastLine() throws IOException {
        assertThat(lines.next().number()).isEqualTo(1);
        assertThat(lines.next().number()).isEqualTo(2);
        assertThat(content.closed).isZero();

        assertThat(lines.hasNext()).isFalse();
        assertThat(content.closed).isEqualTo(1);

        lines.close();
        assertThat(content.closed).isEqualTo(1);
    }

    @Test
    void aFileThatIsLeftBeforeItsEndIsClosedAndHasNoMoreLines() {
        lines.next();

        lines.closeNow();

        assertThat(content.closed).isEqualTo(1);
        assertThat(lines.hasNext()).isFalse();
    }

    private static final class Content extends ByteArrayInputStream {
        private int closed;

        Content(String text) {
            super(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
