package se.handslag.web;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.handslag.core.authority.Authority;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Outcome;
import se.handslag.core.casework.Refusal;
import se.handslag.core.casework.Sentences;
import se.handslag.core.platform.Desk;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.PlatformRefused;
import se.handslag.core.platform.TeamsRefused;
import se.handslag.core.records.StoreCannotOpen;
import se.handslag.web.installation.InstallationRefused;
import se.handslag.web.signin.account.SettleAccount;
import se.handslag.web.signin.account.SettlingAccounts;
import se.handslag.web.signin.account.TemporaryPassword;
import se.handslag.web.signin.purpose.PurposeRefused;
import se.handslag.web.signin.staff.BarStaff;
import se.handslag.web.signin.staff.BarringStaff;

/**
 * The first account, and a way back in when nobody can sign in any more.
 *
 * <p>It opens the stores itself, so that whoever may run it could read the files anyway; nothing is let in that was not.
 */
@Command(
        name = "user",
        description = "Adds an account, bars someone, or gives an account a new temporary password.",
        mixinStandardHelpOptions = true,
        subcommands = {UserCommand.Add.class, UserCommand.Bar.class, UserCommand.Reset.class})
@CompositionRoot(because = "whoever runs the installation gives accounts at any of its authorities")
final class UserCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }

    /** Where the account is, and whose. */
    static final class Whose {
        @CommandLine.Mixin
        Main.Stores stores = new Main.Stores();

        @Option(
                names = "--authority",
                defaultValue = "",
                description = "The employer, such as municipality-0380; not needed where there is only one.")
        String authority = "";

        @Option(
                names = "--id",
                required = true,
                description = "The user name, such as anna.berg; or the HSA-id, to bar someone.")
        String id = "";

        /** Does something at the employer's desk, and tells why not in the words of the refusal. */
        <T> int at(CommandLine line, Function<Desk, Outcome<T, ? extends Refusal>> act, Function<T, String> told) {
            PrintWriter err = line.getErr();
            try (Platform platform = Application.platformInEarnest(stores.installation(), Clock.systemUTC())) {
                List<Authority> meant = platform.authorities().stream()
                        .filter(one ->
                                authority.isEmpty() || one.id().toString().equals(authority))
                        .toList();
                if (meant.size() != 1) {
                    err.println("Say which employer with --authority: "
                            + String.join(
                                    ", ",
                                    platform.authorities().stream()
                                            .map(one -> one.id().toString())
                                            .toList())
                            + ".");
                    return 2;
                }
                Sentences sentences = Sentences.of(platform.texts());
                return act.apply(platform.at(meant.get(0).id()))
                        .match(
                                done -> {
                                    line.getOut().println(told.apply(done));
                                    return 0;
                                },
                                refusal -> {
                                    err.println(sentences.say(refusal.sentence(), Locale.ENGLISH));
                                    return 1;
                                });
            } catch (InstallationRefused | TeamsRefused | PlatformRefused | StoreCannotOpen | PurposeRefused e) {
                // These say what is wrong and what to do; a stack trace would only hide it.
                err.println(e.getMessage());
                return 1;
            }
        }
    }

    /** Adds an account. */
    @Command(
            name = "add",
            description = "Adds an account and prints its temporary password.",
            mixinStandardHelpOptions = true)
    static final class Add implements Callable<Integer> {
        @CommandLine.Mixin
        private Whose whose = new Whose();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Option(
                names = "--name",
                required = true,
                description = "The name, as it is to stand under notes and decisions.")
        private String name = "";

        @Option(
                names = "--title",
                required = true,
                description = "The title, as it is to stand under notes and decisions.")
        private String title = "";

        @Option(names = "--unit", required = true, description = "The unit they work in.")
        private String unit = "";

        @Option(
                names = "--mandate",
                defaultValue = "administrator",
                split = ",",
                description = "What they may do: administrator, case-worker, decision-maker, health-care or"
                        + " head-of-service. Default: ${DEFAULT-VALUE}.")
        private List<String> mandates = List.of("administrator");

        @Override
        public Integer call() {
            Set<Mandate> given = new HashSet<>();
            for (String code : mandates) {
                List<Mandate> found = Stream.of(Mandate.values())
                        .filter(mandate -> mandate.code().equals(code.strip()))
                        .toList();
                if (found.isEmpty()) {
                    spec.commandLine().getErr().println("'" + code + "' is no mandate.");
                    return 2;
                }
                given.addAll(found);
            }
            return whose.at(
                    spec.commandLine(),
                    desk -> desk.use(SettlingAccounts.class)
                            .handle(
                                    Actor.platform(desk.authority().id()),
                                    new SettleAccount(whose.id, name, title, unit, given, true)),
                    made -> made.map(UserCommand::told).orElse(""));
        }
    }

    /** Bars someone. */
    @Command(name = "bar", description = "Keeps someone out at once.", mixinStandardHelpOptions = true)
    static final class Bar implements Callable<Integer> {
        @CommandLine.Mixin
        private Whose whose = new Whose();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Option(names = "--lift", description = "Lets them in again instead.")
        private boolean lift;

        @Override
        public Integer call() {
            return whose.at(
                    spec.commandLine(),
                    desk -> desk.use(BarringStaff.class)
                            .handle(Actor.platform(desk.authority().id()), new BarStaff(whose.id, !lift, reason)),
                    bar -> bar.barred() ? "Barred: " + bar.staff() : "Let in again: " + bar.staff());
        }
    }

    /** Gives an account a new temporary password. */
    @Command(
            name = "reset",
            description = "Gives an account a new temporary password, and forgets its password and its telephone.",
            mixinStandardHelpOptions = true)
    static final class Reset implements Callable<Integer> {
        @CommandLine.Mixin
        private Whose whose = new Whose();

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() {
            return whose.at(
                    spec.commandLine(),
                    desk -> desk.use(SettlingAccounts.class)
                            .reset(Actor.platform(desk.authority().id()), whose.id),
                    UserCommand::told);
        }
    }

    private static String told(TemporaryPassword temporary) {
        return "User name: " + temporary.staff() + "\nTemporary password, said only now: " + temporary.password()
                + "\nIt is used once, to choose a password and connect a telephone, no later than "
                + DateTimeFormatter.ISO_LOCAL_DATE.format(temporary.until().atZone(ZoneId.of("Europe/Stockholm")))
                + ".";
    }
}
