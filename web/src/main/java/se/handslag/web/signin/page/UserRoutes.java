package se.handslag.web.signin.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.Mandate;
import se.handslag.core.casework.Sentence;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;
import se.handslag.web.signin.account.Account;
import se.handslag.web.signin.account.SettleAccount;
import se.handslag.web.signin.account.SettlingAccounts;
import se.handslag.web.signin.account.TemporaryPassword;
import se.handslag.web.signin.staff.Bar;
import se.handslag.web.signin.staff.BarStaff;
import se.handslag.web.signin.staff.BarringStaff;
import se.handslag.web.signin.staff.SignedIn;

/** Who may come in (användare): the accounts, whoever has come in by the provider, and those who are kept out. */
public final class UserRoutes implements Routes {
    private static final String PATH = "/forvaltning/anvandare";

    /**
     * What the page shows.
     *
     * @param accounts the accounts, by name
     * @param last the last time each member of staff came in, by name
     * @param bars those who are kept out
     * @param mayChange whether the visitor runs the system; the head of service only reads
     */
    public record UsersPage(List<Account> accounts, List<SignedIn> last, List<Bar> bars, boolean mayChange) {
        public boolean isBarred(String staff) {
            return bars.stream().anyMatch(bar -> bar.staff().value().equals(staff));
        }
    }

    /** The form of one account. @param account the one that is changed; empty for a new one */
    public record AccountPage(Optional<Account> account, List<Choice> mandates) {}

    @Override
    public void addTo(Site site) {
        site.administration(PATH, "web.user.title", 95, UserRoutes::mayRead);
        site.get(PATH, this::all);
        site.post(PATH + "/sparr", this::bar);
        site.get(PATH + "/nytt", visit -> form(visit, Optional.empty()));
        site.post(PATH + "/nytt", this::add);
        site.get(PATH + "/{account}", visit -> form(visit, Optional.of(account(visit))));
        site.post(PATH + "/{account}", this::change);
        site.post(PATH + "/{account}/losenord", this::reset);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/signin/page/texts");
    }

    private static boolean mayRead(Actor actor) {
        return mayChange(actor) || actor.may(Mandate.HEAD_OF_SERVICE);
    }

    private static boolean mayChange(Actor actor) {
        return actor.may(Mandate.ADMINISTRATOR);
    }

    private Reply all(Visit visit) {
        if (!mayRead(visit.actor())) {
            throw PageFault.notAllowed(Sentence.of("web.user.not-administrator"));
        }
        BarringStaff barring = visit.use(BarringStaff.class);
        return visit.show(
                "signin/users.jte",
                new UsersPage(
                        visit.use(SettlingAccounts.class).all(visit.actor()),
                        barring.lastOfEach(visit.actor()),
                        barring.inForce(visit.actor()),
                        mayChange(visit.actor())));
    }

    private Reply bar(Visit visit) {
        Form form = visit.form();
        boolean barred = !form.text("do").equals("lift");
        return visit.use(BarringStaff.class)
                .handle(visit.actor(), new BarStaff(form.text("staff"), barred, form.text("reason")))
                .match(
                        bar -> visit.goTo(
                                PATH, Sentence.of(barred ? "web.user.barred" : "web.user.unbarred", visit.now())),
                        refusal -> {
                            form.refuse(refusal);
                            return all(visit);
                        });
    }

    private Reply form(Visit visit, Optional<Account> account) {
        if (!mayChange(visit.actor())) {
            throw PageFault.notAllowed(Sentence.of("web.user.not-administrator"));
        }
        account.ifPresent(known -> visit.form()
                .prefill("name", known.name())
                .prefill("title", known.title())
                .prefill("unit", known.unit())
                .prefillAll(
                        "mandates", known.mandates().stream().map(Mandate::code).toList()));
        List<Choice> mandates = Stream.of(Mandate.values())
                .filter(mandate -> mandate != Mandate.PLATFORM)
                .map(mandate -> Choice.of(mandate.code(), visit.say("web.user.mandate." + mandate.code())))
                .toList();
        return visit.show("signin/account.jte", new AccountPage(account, mandates));
    }

    private Reply add(Visit visit) {
        return visit.use(SettlingAccounts.class)
                .handle(visit.actor(), command(visit.form(), visit.form().text("staff"), true))
                .match(temporary -> told(visit, temporary.orElseThrow()), refusal -> {
                    visit.form().refuse(refusal);
                    return form(visit, Optional.empty());
                });
    }

    private Reply change(Visit visit) {
        Account account = account(visit);
        return visit.use(SettlingAccounts.class)
                .handle(visit.actor(), command(visit.form(), account.staff().value(), false))
                .match(done -> visit.goTo(PATH, Sentence.of("web.user.changed", visit.now())), refusal -> {
                    visit.form().refuse(refusal);
                    return form(visit, Optional.of(account));
                });
    }

    private Reply reset(Visit visit) {
        Account account = account(visit);
        return visit.use(SettlingAccounts.class)
                .reset(visit.actor(), account.staff().value())
                .match(temporary -> told(visit, temporary), refusal -> {
                    visit.form().refuse(refusal);
                    return form(visit, Optional.of(account));
                });
    }

    /** Shown on the answer itself and nowhere else: whoever goes on and back does not find it again. */
    private static Reply told(Visit visit, TemporaryPassword temporary) {
        return visit.show("signin/temporary.jte", temporary);
    }

    private static Account account(Visit visit) {
        if (!mayChange(visit.actor())) {
            throw PageFault.notAllowed(Sentence.of("web.user.not-administrator"));
        }
        return visit.use(SettlingAccounts.class).all(visit.actor()).stream()
                .filter(account -> account.id().toString().equals(visit.path("account")))
                .findFirst()
                .orElseThrow(PageFault::missing);
    }

    private static SettleAccount command(Form form, String staff, boolean isNew) {
        List<String> codes = form.all("mandates");
        Set<Mandate> mandates = Stream.of(Mandate.values())
                .filter(mandate -> mandate != Mandate.PLATFORM)
                .filter(mandate -> codes.contains(mandate.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mandate.class)));
        return new SettleAccount(staff, form.text("name"), form.text("title"), form.text("unit"), mandates, isNew);
    }
}
