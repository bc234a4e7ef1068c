package se.handslag.web.shell;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * An address as a pattern that a telephone reads, drawn as one path of squares.
 *
 * @param size how many squares it is across, its white margin included
 * @param path the black squares
 */
public record QrCode(int size, String path) {
    /** What the standard asks for, so that the pattern is told from what stands around it. */
    private static final int MARGIN = 4;

    public static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(code.size + 2 * MARGIN, path.toString());
    }

    @Override
    public String toString() {
        return "QrCode[masked]";
    }
}
