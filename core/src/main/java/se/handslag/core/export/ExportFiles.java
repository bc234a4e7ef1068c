package se.handslag.core.export;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import se.handslag.core.authority.Authority;
import se.handslag.core.casework.Dates;
import se.handslag.core.disclosure.Counterparts;
import se.handslag.core.document.Document;
import se.handslag.core.document.PdfPrinter;
import se.handslag.core.document.PrintStyle;
import se.handslag.core.records.CaseContents;

/** Makes the files of an extract, a piece at a time, so that it does not matter how much there is. */
public final class ExportFiles {
    private final Authority authority;
    private final Counterparts counterparts;
    private final CaseContents contents;
    private final ExportPlan plan;

    @Inject
    public ExportFiles(Authority authority, Counterparts counterparts, CaseContents contents, ExportPlan plan) {
        this.authority = authority;
        this.counterparts = counterparts;
        this.contents = contents;
        this.plan = plan;
    }

    /**
     * A file that has been made.
     *
     * @param name without anything personal
     * @param mediaType what it is
     * @param file the file, to be read once and closed
     */
    public record Made(String name, String mediaType, HeldFile file) {}

    public Made make(ExportForm form, Export export, Extract extract, Instant at, Wording wording) {
        ExportHead head = new ExportHead(
                export, authority, names(), at, plan.drafts().stream().sorted().toList(), contents.aboutNoOne());
        String name = "utdrag-" + Dates.day(at);
        if (form == ExportForm.JSON) {
            return new Made(
                    name + ".json",
                    "application/json; charset=utf-8",
                    HeldFile.of(out -> ExportJson.write(out, head, extract, wording)));
        }
        Parts parts = new Parts(name, at);
        HeldFile file = HeldFile.of(out -> {
            parts.out = out;
            ExportPaper.write(head, extract, plan, wording, parts::take);
            parts.finish();
        });
        return parts.zip == null
                ? new Made(name + ".pdf", PdfPrinter.MEDIA_TYPE, file)
                : new Made(name + ".zip", "application/zip", file);
    }

    /** What the authorities that may be named are called. */
    public Map<String, String> names() {
        Map<String, String> names = new HashMap<>(Map.of(authority.id().toString(), authority.name()));
        counterparts.authorities().forEach(other -> names.put(other.id().toString(), other.name()));
        return names;
    }

    /** One file is handed out as it is, several in an archive. */
    private static final class Parts {
        private final String name;
        private final Instant at;
        private OutputStream out = OutputStream.nullOutputStream();
        private @Nullable ZipOutputStream zip;
        private List<byte[]> first = List.of();
        private int count;

        Parts(String name, Instant at) {
            this.name = name;
            this.at = at;
        }

        void take(Document document) {
            byte[] pdf = PdfPrinter.print(document, PrintStyle.LETTER_1, at);
            count++;
            try {
                if (count == 1) {
                    first = List.of(pdf);
                    return;
                }
                ZipOutputStream archive = zip;
                if (archive == null) {
                    archive = new ZipOutputStream(out);
                    zip = archive;
                    put(archive, 1, first.get(0));
                    first = List.of();
                }
                put(archive, count, pdf);
            } catch (IOException e) {
                throw new UncheckedIOException("A file could not be made on the machine's disk.", e);
            }
        }

        private void put(ZipOutputStream archive, int part, byte[] pdf) throws IOException {
            ZipEntry entry = new ZipEntry(name + "-" + part + ".pdf");
            entry.setTime(at.toEpochMilli());
            archive.putNextEntry(entry);
            archive.write(pdf);
            archive.closeEntry();
        }

        void finish() throws IOException {
            if (zip != null) {
                zip.finish();
            } else {
                out.write(first.get(0));
            }
        }
    }
}
