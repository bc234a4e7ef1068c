package se.handslag.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.handslag.core.casework.Sentences;
import se.handslag.reporting.national.Comparison;
import se.handslag.reporting.national.ComparisonFiles;
import se.handslag.reporting.national.ComparisonPaper;
import se.handslag.reporting.national.NationalFiles;
import se.handslag.reporting.national.NationalMerge;

/** {@code handslag national}: what is done with the files of many teams. It opens no record and needs no installation. */
@Command(
        name = "national",
        description = "Compares many teams by the files that they have sent.",
        mixinStandardHelpOptions = true,
        subcommands = {NationalCommand.Merge.class, NationalCommand.Schema.class})
final class NationalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }

    /** Merges files into one comparison. */
    @Command(
            name = "merge",
            description = {
                "Merges national files into one comparison by model and region, and prints it as CSV unless told otherwise.",
                "What is wrong in a file is told with file and line, and the rest is counted.",
                "Exit code: 0 if everything was counted, 1 if the comparison could not be written, 4 if something was left out."
            },
            mixinStandardHelpOptions = true)
    static final class Merge implements Callable<Integer> {
        private static final int CANNOT = 1;
        private static final int SOMETHING_LEFT_OUT = 4;

        /** What a PDF can be written in. */
        enum Language {
            SV(Sentences.SWEDISH),
            EN(Sentences.ENGLISH);

            private final Locale locale;

            Language(Locale locale) {
                this.locale = locale;
            }
        }

        @Parameters(
                arity = "1..*",
                paramLabel = "FILE",
                description = "National files; each line is a table of a team's year.")
        private List<Path> files = List.of();

        @Option(names = "--csv", paramLabel = "FILE", description = "Writes the comparison here as CSV.")
        @Nullable
        private Path csv;

        @Option(names = "--json", paramLabel = "FILE", description = "Writes the comparison here as JSON.")
        @Nullable
        private Path json;

        @Option(names = "--pdf", paramLabel = "FILE", description = "Writes the comparison here to be read, as PDF.")
        @Nullable
        private Path pdf;

        @Option(
                names = "--language",
                paramLabel = "sv|en",
                defaultValue = "sv",
                description = "The language of the PDF. Default: ${DEFAULT-VALUE}.")
        private Language language = Language.SV;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            CommandLine line = spec.commandLine();
            Comparison comparison =
                    NationalMerge.of(files, fault -> line.getErr().println(fault));
            try {
                write(line, comparison);
            } catch (IOException | IllegalArgumentException e) {
                line.getErr().println("The comparison could not be written: " + e.getMessage());
                return CANNOT;
            }
            line.getErr().println(comparison.lines() + " lines counted, " + comparison.left() + " left out.");
            return comparison.left() == 0 ? 0 : SOMETHING_LEFT_OUT;
        }

        private void write(CommandLine line, Comparison comparison) throws IOException {
            Path asCsv = csv;
            Path asJson = json;
            Path asPdf = pdf;
            if (asCsv != null) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(asCsv))) {
                    ComparisonFiles.csv(comparison, out);
                }
            }
            if (asJson != null) {
                Files.writeString(asJson, ComparisonFiles.json(comparison) + "\n");
            }
            if (asPdf != null) {
                Files.write(asPdf, ComparisonPaper.pdf(comparison, language.locale));
            }
            if (asCsv == null && asJson == null && asPdf == null) {
                line.getOut().print(new String(ComparisonFiles.csv(comparison), StandardCharsets.UTF_8));
                line.getOut().flush();
            }
        }
    }

    /** Prints the schema. */
    @Command(
            name = "schema",
            description = "Prints the JSON schema of a line of a national file.",
            mixinStandardHelpOptions = true)
    static final class Schema implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            spec.commandLine().getOut().print(NationalFiles.schema());
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
