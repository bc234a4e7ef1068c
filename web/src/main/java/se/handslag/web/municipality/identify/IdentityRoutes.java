package se.handslag.web.municipality.identify;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.handslag.core.authority.Authority;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Person;
import se.handslag.core.casefile.ReadingCaseFiles;
import se.handslag.core.casefile.Receivers;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.casework.Sentence;
import se.handslag.core.consent.ReadingConsents;
import se.handslag.core.disclosure.DiscloseItem;
import se.handslag.core.disclosure.Disclosing;
import se.handslag.core.disclosure.Ground;
import se.handslag.core.disclosure.Item;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.PersonName;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.eligibility.joint.handover.CaseContent;
import se.handslag.eligibility.joint.identity.RegisterSource;
import se.handslag.eligibility.municipality.identify.CannotIdentify;
import se.handslag.eligibility.municipality.identify.IdentifyPerson;
import se.handslag.eligibility.municipality.identify.IdentifyingPersons;
import se.handslag.web.municipality.identify.IdentityPage.Known;
import se.handslag.web.municipality.identify.IdentityPage.Told;
import se.handslag.web.shell.Choice;
import se.handslag.web.shell.Form;
import se.handslag.web.shell.PageFault;
import se.handslag.web.shell.Reply;
import se.handslag.web.shell.Routes;
import se.handslag.web.shell.Site;
import se.handslag.web.shell.Visit;

/** Who the person is, and telling the other authority. */
public final class IdentityRoutes implements Routes {
    private static final List<String> PREVIEWED = List.of(
            CaseContent.NUMBER,
            CaseContent.GIVEN_NAME,
            CaseContent.FAMILY_NAME,
            CaseContent.KNOWN_AS,
            CaseContent.PHONE,
            CaseContent.MUNICIPALITY);

    @Override
    public void addTo(Site site) {
        site.get("/person/{case}/identitet", this::show);
        site.post("/person/{case}/identitet", this::identify);
        site.post("/person/{case}/identitet/lamna-ut", this::tell);
    }

    @Override
    public List<String> texts() {
        return List.of("se/handslag/web/municipality/identify/texts");
    }

    private Reply show(Visit visit) {
        visit.use(IdentifyingPersons.class);
        visit.person();
        CaseFile file = file(visit);
        Form form = visit.form();
        file.person().ifPresent(person -> prefill(form, person));
        if (!file.isProtected()) {
            form.prefill("municipality", visit.actor().employer().code());
        }
        form.prefill("prefers", ContactPreference.ANY.code());
        form.prefill("protection", ProtectedIdentity.NONE.code());
        return page(visit, file);
    }

    private static void prefill(Form form, Person person) {
        person.number().ifPresent(number -> form.prefill("identityNumber", number.written()));
        form.prefill("givenName", person.name().given());
        form.prefill("familyName", person.name().family());
        form.prefill("knownAs", person.name().knownAs());
        form.prefill("phone", person.phone());
        form.prefill("prefers", person.prefers().code());
        form.prefill("municipality", person.municipality());
        form.prefill("protection", person.protection().code());
    }

    private static CaseFile file(Visit visit) {
        return visit.use(ReadingCaseFiles.class)
                .open(visit.actor(), visit.caseId())
                .orElseThrow(PageFault::missing);
    }

    private Reply page(Visit visit, CaseFile file) {
        return visit.show(
                "municipality/identify/identity.jte",
                new IdentityPage(
                        Arrays.stream(ContactPreference.values())
                                .map(prefers -> Choice.of(prefers.code(), visit.say("prefers." + prefers.code())))
                                .toList(),
                        Arrays.stream(ProtectedIdentity.values())
                                .map(protection ->
                                        Choice.of(protection.code(), visit.say("protection." + protection.code())))
                                .toList(),
                        Arrays.stream(RegisterSource.values())
                                .map(source ->
                                        Choice.of(source.code(), visit.say("eligibility.register." + source.code())))
                                .toList(),
                        known(visit, file),
                        file.person().isPresent() ? told(visit, file) : Optional.empty()));
    }

    /** Whom the number belongs to here; only when it is to be confirmed that it is the same person. */
    private static Optional<Known> known(Visit visit, CaseFile file) {
        Form form = visit.form();
        if (form.fault("samePerson").isEmpty() && !form.ticked("samePerson")) {
            return Optional.empty();
        }
        String entered = form.text("identityNumber");
        Optional<IdentityNumber> number =
                IdentityNumber.parse(entered, visit.today()).match(Optional::of, fault -> Optional.empty());
        return number.flatMap(it -> visit.use(ReadingCaseFiles.class).search(visit.actor(), it).stream()
                        .filter(other -> !other.id().equals(file.id()))
                        .findFirst())
                .map(other -> new Known(entered, other.shownName()));
    }

    private static Optional<Authority> other(Visit visit, CaseFile file) {
        List<Authority> all = visit.use(Receivers.class).all();
        return file.theirs().flatMap(theirs -> all.stream()
                .filter(authority -> authority.id().equals(theirs.authority()))
                .findFirst());
    }

    private static Optional<Told> told(Visit visit, CaseFile file) {
        return other(visit, file).flatMap(to -> visit.use(Disclosing.class)
                .preview(visit.actor(), disclosure(file.id(), to))
                .map(item -> told(visit, file, to, item)));
    }

    private static Told told(Visit visit, CaseFile file, Authority to, Item item) {
        boolean covered = visit.use(ReadingConsents.class)
                .covering(visit.actor(), file.id(), to.id(), item.asSingle(Set.of()))
                .isPresent();
        Map<String, String> preview = new LinkedHashMap<>();
        for (String field : PREVIEWED) {
            String value = item.content().getOrDefault(field, "");
            if (!value.isEmpty()) {
                preview.put(visit.say("web.identify.field." + field), shown(file, field, value));
            }
        }
        preview.put(
                visit.say("web.identify.prefers"),
                visit.say("prefers." + item.content().get(CaseContent.PREFERS)));
        preview.put(
                visit.say("web.identify.protection"),
                visit.say("protection." + item.content().get(CaseContent.PROTECTION)));
        return new Told(to.name(), covered, preview);
    }

    private static String shown(CaseFile file, String field, String value) {
        return field.equals(CaseContent.NUMBER)
                ? file.person()
                        .flatMap(Person::number)
                        .map(IdentityNumber::written)
                        .orElse(value)
                : value;
    }

    private static DiscloseItem disclosure(CaseId caseId, Authority to) {
        return new DiscloseItem(caseId, ItemKind.IDENTITY, caseId.value(), to.id(), Ground.CONSENT, "");
    }

    private Reply identify(Visit visit) {
        visit.person();
        Form form = visit.form();
        Optional<RegisterSource> source = RegisterSource.ofCode(form.text("source"));
        if (source.isEmpty()) {
            readable(visit);
            form.refuse("source", Sentence.of("web.identify.source.missing"));
        }
        IdentifyPerson command = new IdentifyPerson(
                visit.caseId(),
                form.text("identityNumber"),
                form.text("givenName"),
                form.text("familyName"),
                form.text("knownAs"),
                form.text("phone"),
                ContactPreference.ofCode(form.text("prefers")).orElse(ContactPreference.ANY),
                form.text("municipality"),
                protection(form.text("protection")),
                source.orElse(RegisterSource.TOLD),
                isConfirmed(form));
        if (form.faulty()) {
            return page(visit, file(visit));
        }
        return visit.use(IdentifyingPersons.class)
                .handle(visit.actor(), command)
                .match(
                        known -> visit.goTo(
                                "/person/" + visit.caseId() + "/identitet",
                                Sentence.of("web.identify.done", visit.now())),
                        refusal -> {
                            refuse(form, refusal);
                            return page(visit, file(visit));
                        });
    }

    /** What was confirmed of one number is not confirmed of another. */
    private static boolean isConfirmed(Form form) {
        return form.ticked("samePerson") && form.text("confirmedNumber").equals(form.text("identityNumber"));
    }

    /** Says what is wrong with the number and the name too, so that all of it can be put right at once. */
    private static void readable(Visit visit) {
        Form form = visit.form();
        IdentityNumber.parse(form.text("identityNumber"), visit.today()).match(number -> form, form::refuse);
        PersonName.of(form.text("givenName"), form.text("familyName"), form.text("knownAs"))
                .match(name -> form, fault -> form.refuse(field(fault.field()), fault.sentence()));
    }

    private static ProtectedIdentity protection(String code) {
        return Arrays.stream(ProtectedIdentity.values())
                .filter(protection -> protection.code().equals(code))
                .findFirst()
                .orElse(ProtectedIdentity.NONE);
    }

    private static void refuse(Form form, CannotIdentify refusal) {
        if (refusal instanceof CannotIdentify.Unreadable unreadable) {
            unreadable.faults().forEach(fault -> form.refuse(field(fault.field()), fault.sentence()));
        } else {
            form.refuse(refusal);
        }
    }

    /** A fault of the name concerns the first of its fields. */
    private static String field(String field) {
        return field.equals("name") ? "givenName" : field;
    }

    private Reply tell(Visit visit) {
        visit.person();
        CaseFile file = file(visit);
        Authority to =
                other(visit, file).orElseThrow(() -> PageFault.conflict(Sentence.of("web.identify.no-one-to-tell")));
        return visit.use(Disclosing.class)
                .handle(
                        visit.actor(),
                        disclosure(file.id(), to).seen(visit.form().ticked("protectionSeen")))
                .match(
                        told -> visit.goTo(
                                "/person/" + visit.caseId() + "/identitet",
                                Sentence.of("web.identify.told", to.name(), visit.now())),
                        refusal -> {
                            throw PageFault.conflict(refusal.sentence());
                        });
    }
}
