package se.handslag.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.platform.Platform;
import se.handslag.web.installation.Authorities;
import se.handslag.web.installation.Installation;
import se.handslag.web.signin.account.ProveAccount;
import se.handslag.web.signin.account.ProvingAccounts;
import se.handslag.web.signin.account.SettlingAccounts;
import se.handslag.web.signin.staff.BarringStaff;

/** The first administrator comes from the command line, and so does the way back in. */
@CompositionRoot(because = "it looks at what the command has done at the authorities")
class UserCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void addsTheFirstAdministratorAndSaysTheTemporaryPasswordOnce() {
        assertThat(run(
                        "add",
                        "--authority",
                        "municipality-0380",
                        "--id",
                        "Jonas.Ek",
                        "--name",
                        "Jonas Ek",
                        "--title",
                        "Systemförvaltare",
                        "--unit",
                        "IT"))
                .as(err.toString())
                .isZero();

        String password = out.toString().replaceAll("(?s).*said only now: (\\S+).*", "$1");
        Actor platform = Actor.platform(Authorities.UPPSALA.id());
        try (Platform house = Application.platformInEarnest(installation(), Clock.systemUTC())) {
            var desk = house.at(Authorities.UPPSALA.id());
            assertThat(desk.use(SettlingAccounts.class).all(platform))
                    .singleElement()
                    .satisfies(account -> {
                        assertThat(account.staff()).hasToString("jonas.ek");
                        assertThat(account.mandates()).containsExactly(Mandate.ADMINISTRATOR);
                        assertThat(account.settled().name()).isEqualTo("Handslag");
                    });
            assertThat(desk.use(ProvingAccounts.class)
                            .handle(platform, new ProveAccount("jonas.ek", password, "", ""))
                            .isDone())
                    .isTrue();
        }
        String before = out.toString();
        assertThat(run("reset", "--authority", "municipality-0380", "--id", "jonas.ek"))
                .isZero();
        assertThat(out.toString().substring(before.length()))
                .contains("said only now")
                .doesNotContain(password);
        assertThat(run("bar", "--authority", "municipality-0380", "--id", "jonas.ek", "--reason", "Har slutat."))
                .isZero();
        try (Platform house = Application.platformInEarnest(installation(), Clock.systemUTC())) {
            assertThat(house.at(Authorities.UPPSALA.id())
                            .use(BarringStaff.class)
                            .inForce(platform))
                    .hasSize(1);
        }
    }

    @Test
    void saysWhatIsWrongInASentence() {
        assertThat(run("add", "--id", "jonas", "--name", "J", "--title", "T", "--unit", "U"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("Say which employer with --authority: municipality-0380, municipality-0319, region-03.");
        assertThat(run("reset", "--authority", "region-03", "--id", "nobody")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no account with that user name.");
        assertThat(run(
                        "add",
                        "--authority",
                        "region-03",
                        "--id",
                        "j",
                        "--name",
                        "J",
                        "--title",
                        "T",
                        "--unit",
                        "U",
                        "--mandate",
                        "root"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("'root' is no mandate.");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.toString()));
        return new CommandLine(new UserCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private Installation installation() {
        return Installation.embedded(Authorities.all(), folder);
    }
}
