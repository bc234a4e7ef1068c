package se.handslag.web.shell;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.core.casework.Sentence;

/**
 * The body of a sent form, read strictly: what is not UTF-8 is refused rather than saved with a hole in it.
 *
 * <p>Format: application/x-www-form-urlencoded (WHATWG URL Standard, section 5).
 */
final class FormBody {
    private static final int MOST_FIELDS = 2_000;

    private FormBody() {}

    static Map<String, List<String>> read(byte[] body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        int start = 0;
        int count = 0;
        while (start < body.length) {
            int end = indexOf(body, (byte) '&', start, body.length);
            if (end > start) {
                if (++count > MOST_FIELDS) {
                    throw PageFault.unreadable(Sentence.of("fault.400.form"));
                }
                int equals = indexOf(body, (byte) '=', start, end);
                String name = decode(body, start, equals);
                String value = equals < end ? decode(body, equals + 1, end) : "";
                fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
            }
            start = end + 1;
        }
        return fields;
    }

    /** Bytes as UTF-8, or a page that says they are not. */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw PageFault.unreadable(Sentence.of("fault.400.charset"));
        }
    }

    private static String decode(byte[] body, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(to - from);
        for (int i = from; i < to; i++) {
            byte b = body[i];
            if (b == '+') {
                bytes.write(' ');
            } else if (b == '%') {
                int high = digit(body, i + 1, to);
                int low = digit(body, i + 2, to);
                if (high < 0 || low < 0) {
                    throw PageFault.unreadable(Sentence.of("fault.400.form"));
                }
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(b);
            }
        }
        return tidy(utf8(bytes.toByteArray()));
    }

    /** One form of each letter, one kind of line end, and no control characters, which no store and no letter can take. */
    static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static int digit(byte[] body, int index, int to) {
        return index < to ? Character.digit((char) body[index], 16) : -1;
    }

    private static int indexOf(byte[] body, byte wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            if (body[i] == wanted) {
                return i;
            }
        }
        return to;
    }
}
