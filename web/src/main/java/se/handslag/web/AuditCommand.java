package se.handslag.web;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.handslag.core.audit.verify.BrokenLink;
import se.handslag.core.audit.verify.LogCheck;
import se.handslag.core.audit.verify.VerifyingAccessLog;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentences;
import se.handslag.core.casework.StaffId;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.PlatformBuilder;
import se.handslag.core.platform.PlatformRefused;
import se.handslag.core.platform.TeamsRefused;
import se.handslag.core.records.StoreCannotOpen;
import se.handslag.web.installation.Installation;
import se.handslag.web.installation.InstallationRefused;

/** {@code handslag audit}: what an operator asks of the access logs. */
@Command(
        name = "audit",
        description = "Asks something of the access logs.",
        mixinStandardHelpOptions = true,
        subcommands = AuditCommand.Verify.class)
final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }

    /** Goes through the log of every authority of the installation. It leaves a line in each. */
    @CompositionRoot(because = "an installation's operator verifies the log of every authority in it")
    @Command(
            name = "verify",
            description = {
                "Goes through the access log of each authority and says where it does not hold, if anywhere.",
                "Exit code: 0 if all are whole, 1 if they could not be verified, 3 if one is not whole."
            },
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {
        private static final int CANNOT = 1;
        private static final int NOT_WHOLE = 3;

        @CommandLine.Mixin
        private Main.Stores stores = new Main.Stores();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            CommandLine line = spec.commandLine();
            try (Platform platform = open()) {
                Sentences sentences = Sentences.of(platform.texts());
                boolean whole = true;
                for (Authority authority : platform.authorities()) {
                    whole &= verify(platform, authority, sentences, line.getOut());
                }
                return whole ? 0 : NOT_WHOLE;
            } catch (InstallationRefused | TeamsRefused | PlatformRefused | StoreCannotOpen e) {
                // These say what is wrong and what to do; a stack trace would only hide it.
                line.getErr().println(e.getMessage());
                return CANNOT;
            }
        }

        private Platform open() {
            Installation installation = stores.installation();
            PlatformBuilder builder = Platform.builder();
            installation.stores().forEach(builder::authority);
            return builder.parts(Rooms.parts()).teams(installation.teams()).start();
        }

        private static boolean verify(Platform platform, Authority authority, Sentences sentences, PrintWriter out) {
            Actor operator = new Actor(
                    new StaffId("handslag-audit"),
                    "Kommandoraden",
                    "Drift",
                    authority.id(),
                    "Drift",
                    Set.of(Mandate.ADMINISTRATOR));
            LogCheck check = platform.at(authority.id())
                    .use(VerifyingAccessLog.class)
                    .handle(operator)
                    .orElseThrow();
            out.printf(
                    Locale.ROOT,
                    "%s: %s, %d lines%s, %d from before the chains, %d without a key%n",
                    authority.id(),
                    check.isWhole() ? "whole" : "NOT WHOLE",
                    check.lines(),
                    check.since().map(since -> " since " + since).orElse(""),
                    check.earlier(),
                    check.withoutKey());
            for (BrokenLink link : check.broken()) {
                out.println("  " + sentences.say(link.sentence(), Sentences.ENGLISH));
            }
            out.flush();
            return check.isWhole();
        }
    }
}
