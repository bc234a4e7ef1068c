package se.handslag.web;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.handslag.core.platform.PlatformRefused;
import se.handslag.core.platform.TeamsRefused;
import se.handslag.core.records.StoreCannotOpen;
import se.handslag.reporting.directory.UnreadableDirectory;
import se.handslag.web.demo.WorldRefused;
import se.handslag.web.installation.Authorities;
import se.handslag.web.installation.Installation;
import se.handslag.web.installation.InstallationFile;
import se.handslag.web.installation.InstallationRefused;
import se.handslag.web.shell.DemoRole;
import se.handslag.web.signin.purpose.PurposeRefused;

/**
 * The command line: {@code handslag demo}, {@code handslag serve}, {@code handslag user}, {@code handslag audit} and
 * {@code handslag national}.
 */
@Command(
        name = "handslag",
        description = "One team, two records: starts the Handslag web application.",
        mixinStandardHelpOptions = true,
        subcommands = {Main.Demo.class, Main.Serve.class, UserCommand.class, AuditCommand.class, NationalCommand.class})
public final class Main implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    private Main() {
        // picocli fills it in before the command is called.
        spec = CommandSpec.create();
    }

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Without a subcommand: what there is to choose from. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }

    /** Where the stores and the teams are, for every command. */
    static final class Stores {
        @Option(
                names = "--data",
                defaultValue = "handslag-data",
                description = "The folder that holds the stores. Default: ${DEFAULT-VALUE}.")
        Path data = Path.of("handslag-data");

        @Option(
                names = "--config",
                description = "The file that says which authorities there are and where their stores are;"
                        + " without it, one file for each authority in the data folder.")
        @Nullable
        Path config;

        @Option(
                names = "--teams",
                description = "A folder with the jars of teams that are not part of the program, each loaded by itself;"
                        + " also 'teams' in the configuration file.")
        @Nullable
        Path teams;

        Installation installation() {
            Path file = config;
            Installation said =
                    file == null ? Installation.embedded(Authorities.all(), data) : InstallationFile.read(file, data);
            Path folder = teams;
            return folder == null ? said : said.withTeamsIn(folder);
        }
    }

    /** Where to listen. */
    static final class Port {
        @Option(
                names = "--port",
                defaultValue = "8080",
                description = "The port to listen on; 0 takes a free one. Default: ${DEFAULT-VALUE}.")
        int number;
    }

    /** Starts with fictitious persons and staff. */
    @Command(
            name = "demo",
            description = "Starts with fictitious persons and staff of two municipalities and a region.",
            mixinStandardHelpOptions = true)
    static final class Demo implements Callable<Integer> {
        @CommandLine.Mixin
        private Stores stores = new Stores();

        @CommandLine.Mixin
        private Port port = new Port();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            return run(() -> Application.demo(stores.installation()), port.number, spec.commandLine());
        }
    }

    /** Starts on what the stores hold. */
    @Command(
            name = "serve",
            description = "Starts on what the stores hold, without demo data.",
            mixinStandardHelpOptions = true)
    static final class Serve implements Callable<Integer> {
        @CommandLine.Mixin
        private Stores stores = new Stores();

        @CommandLine.Mixin
        private Port port = new Port();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            return run(() -> Application.serve(stores.installation()), port.number, spec.commandLine());
        }
    }

    private static int run(Supplier<Application> house, int port, CommandLine line) {
        if (!isFree(port)) {
            line.getErr()
                    .println(
                            "Port " + port
                                    + " is taken by another program, or not to be had. Choose another with --port; --port 0 takes a free one.");
            return 1;
        }
        Application application;
        try {
            application = house.get();
        } catch (InstallationRefused
                | WorldRefused
                | PurposeRefused
                | TeamsRefused
                | PlatformRefused
                | UnreadableDirectory
                | StoreCannotOpen e) {
            // These say what is wrong and what to do; a stack trace would only hide it.
            line.getErr().println(e.getMessage());
            return 1;
        }
        PrintWriter out = line.getOut();
        Runtime.getRuntime().addShutdownHook(new Thread(application::close, "stop"));
        int bound = application.start(port);
        out.println("Handslag: http://127.0.0.1:" + bound);
        if (!application.demoRoles().isEmpty()) {
            out.println("Demo roles (all fictitious):");
            for (DemoRole role : application.demoRoles()) {
                out.println("  " + role.actor().name() + ", " + role.actor().title() + ", "
                        + role.authority().name());
            }
        }
        out.println("Stop with Ctrl+C.");
        return 0;
    }

    /** Asked before the stores are opened, so that a start that cannot succeed changes nothing. */
    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
