package se.handslag.web.joint.protect;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casefile.protection.ProtectIdentity;
import se.handslag.core.casefile.protection.ProtectingIdentity;
import se.handslag.core.casefile.protection.ProtectionEntry;
import se.handslag.core.casefile.protection.ProtectionSource;
import se.handslag.core.casework.Sentence;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Writing down that a person's identity is protected, and how that came about. */
public final class ProtectionRoutes implements Routes {
    private static final String PATH = "/person/{case}/skydd";

    /** @param trail newest first */
    public record ProtectionPage(List<Row> trail, List<Choice> protections, List<Choice> sources) {}

    /** One change. */
    public record Row(String at, String by, String from, String to, String source, String reason) {}

    @Override
    public void addTo(Site site) {
        site.get(PATH, ProtectionRoutes::show);
        site.post(PATH, ProtectionRoutes::protect);
    }

    private static Reply show(Visit visit) {
        visit.person();
        visit.form().prefill("sourceDay", visit.today().toString());
        return visit.show(
                "joint/protect/protection.jte",
                new ProtectionPage(
                        visit.use(ProtectingIdentity.class).about(visit.actor(), visit.caseId()).stream()
                                .map(entry -> row(visit, entry))
                                .toList(),
                        Arrays.stream(ProtectedIdentity.values())
                                .filter(ProtectedIdentity::isProtected)
                                .map(one -> Choice.of(one.code(), visit.say("protection." + one.code())))
                                .toList(),
                        Arrays.stream(ProtectionSource.values())
                                .filter(one -> one != ProtectionSource.ANOTHER_CASE)
                                .map(one -> Choice.of(one.code(), visit.say(one.sentence())))
                                .toList()));
    }

    private static Row row(Visit visit, ProtectionEntry entry) {
        return new Row(
                visit.dates().table(entry.by().at()),
                entry.by().name(),
                visit.say("protection." + entry.insteadOf().code()),
                visit.say("protection." + entry.protection().code()),
                visit.say(entry.source().sentence()) + ", " + visit.dates().table(entry.sourceDay()),
                entry.reason());
    }

    private static Reply protect(Visit visit) {
        Form form = visit.form();
        Optional<ProtectedIdentity> protection = Arrays.stream(ProtectedIdentity.values())
                .filter(one -> one.code().equals(form.text("protection")))
                .findFirst();
        Optional<ProtectionSource> source = ProtectionSource.ofCode(form.text("source"));
        Optional<LocalDate> day = form.requiredDate("sourceDay", Sentence.of("web.protected.day.missing"));
        if (protection.isEmpty()) {
            form.refuse("protection", Sentence.of("web.protection.missing"));
        }
        if (source.isEmpty()) {
            form.refuse("source", Sentence.of("web.protection.source.missing"));
        }
        if (form.faulty()) {
            return show(visit);
        }
        return visit.use(ProtectingIdentity.class)
                .handle(
                        visit.actor(),
                        new ProtectIdentity(visit.caseId(), protection.get(), source.get(), day.orElseThrow()))
                .match(done -> visit.goTo("/person/" + visit.caseId(), Sentence.of("web.protection.done")), refusal -> {
                    form.refuse(refusal);
                    return show(visit);
                });
    }
}
