package se.handslag.web.matrix;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.OSKAR;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.core.access.reason.GiveReason;
import se.handslag.core.access.reason.GivingReason;
import se.handslag.core.access.relation.DeclareRelation;
import se.handslag.core.access.relation.DeclaringRelations;
import se.handslag.core.access.relation.RelationKind;
import se.handslag.core.access.relation.RememberingOwnNumber;
import se.handslag.core.authority.Authority;
import se.handslag.core.block.RecordPart;
import se.handslag.core.casefile.CaseFile;
import se.handslag.core.casefile.CaseFiles;
import se.handslag.core.casefile.ContactPreference;
import se.handslag.core.casefile.Person;
import se.handslag.core.casework.Actor;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.ItemKind;
import se.handslag.core.consent.Consent;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.consent.WithdrawConsent;
import se.handslag.core.consent.WithdrawingConsent;
import se.handslag.core.fixture.Database;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.fixture.Persons;
import se.handslag.core.fixture.TestPlatform;
import se.handslag.core.person.IdentityNumber;
import se.handslag.core.person.ProtectedIdentity;
import se.handslag.core.platform.Platform;
import se.handslag.core.platform.Teams;
import se.handslag.core.records.RecordSession;
import se.handslag.web.EveryRoom;

/** The persons of the matrix at both authorities, and everyone who asks in their place. */
final class Town implements AutoCloseable {
    private final TestPlatform world;
    private final Map<Whose, CaseId> cases = new EnumMap<>(Whose.class);
    private final List<Marked> marked = new ArrayList<>();

    private Town(TestPlatform world) {
        this.world = world;
    }

    static Town on(Database.Stores stores) {
        Town town = new Town(TestPlatform.on(stores)
                .parts(EveryRoom.parts())
                .teams(Teams.onClassPath())
                .start());
        town.settle();
        return town;
    }

    private void settle() {
        Person ordinary = person("Ordinarie", "199001019802", ProtectedIdentity.NONE);
        Person secret = person("Skyddad", "199102029841", ProtectedIdentity.PROTECTED_REGISTRATION);
        Map<Whose, Person> blocked = Map.of(
                Whose.BLOCKED_PARTS, person("Delad", "199001019810", ProtectedIdentity.NONE),
                Whose.BLOCKED_FILE, person("Stängd", "199001019828", ProtectedIdentity.NONE));
        Person closed = person("Avslutad", "198112189876", ProtectedIdentity.NONE);
        cases.put(Whose.ORDINARY, world.openCase(ordinary, SARA, NILS));
        cases.put(Whose.CONSENTED, world.openCase(ordinary, SARA, NILS));
        cases.put(Whose.WITHDREW, world.openCase(ordinary, SARA, NILS));
        blocked.forEach((whose, person) -> cases.put(whose, world.openCase(person, SARA, NILS)));
        cases.put(Whose.PROTECTED, world.openCase(secret, SARA, NILS));
        cases.put(Whose.CLOSED, world.openCase(closed, SARA, NILS));
        cases.put(Whose.NOT_HERE, world.openCase(person("Annan", "199001019802", ProtectedIdentity.NONE), OSKAR));
        for (Actor coordinator : List.of(SARA, NILS)) {
            world.inUnit(coordinator, () -> {
                CaseFiles files = world.use(coordinator, CaseFiles.class);
                CaseFile file = files.find(caseId(Whose.CLOSED)).orElseThrow();
                files.save(file.closed(today().minusDays(200)));
                return file;
            });
        }
        consents(SARA, REGION);
        consents(NILS, UPPSALA);
        blocks();
        List<Person> persons = new ArrayList<>(blocked.values());
        persons.addAll(List.of(ordinary, secret, closed));
        for (Authority authority : List.of(UPPSALA, REGION)) {
            for (Person person : persons) {
                isEveryPerson(authority, person.number().orElseThrow());
            }
            for (Whose whose : List.of(
                    Whose.ORDINARY,
                    Whose.CONSENTED,
                    Whose.WITHDREW,
                    Whose.BLOCKED_PARTS,
                    Whose.BLOCKED_FILE,
                    Whose.CLOSED)) {
                Actor outsider = Who.GAVE_A_REASON.at(authority);
                world.use(outsider, GivingReason.class)
                        .handle(outsider, new GiveReason(caseId(whose), "Kim har ringt hit i dag."))
                        .orElseThrow();
            }
            for (Whose whose : List.of(Whose.ORDINARY, Whose.PROTECTED, Whose.CLOSED)) {
                name(Who.HEAD.at(authority), Who.NAMED.at(authority), caseId(whose));
            }
        }
    }

    /** The person blocks what one unit of the region has written, and been handed, from the other units. */
    private void blocks() {
        Marked.adoptBlocks(world);
        for (Whose whose : Whose.blocked()) {
            marked.addAll(Marked.in(world, caseId(whose), whose));
        }
        Marked.block(world, caseId(Whose.BLOCKED_PARTS), Set.of(RecordPart.NOTES, RecordPart.PLANS, RecordPart.COPIES));
        Marked.block(world, caseId(Whose.BLOCKED_FILE), Set.of(RecordPart.FILE));
    }

    /** In one case the person consents, and in another takes it back. */
    private void consents(Actor coordinator, Authority to) {
        for (Whose whose : List.of(Whose.CONSENTED, Whose.WITHDREW)) {
            Consent consent = world.use(coordinator, RecordingConsent.class)
                    .handle(
                            coordinator,
                            GivenConsent.of(
                                    caseId(whose),
                                    Set.of(to.id()),
                                    Set.of(ItemKind.NOTE, ItemKind.IDENTITY),
                                    "",
                                    "Arbeta tillsammans i teamet",
                                    today(),
                                    today().plusMonths(6),
                                    ConsentForm.ORAL,
                                    true))
                    .orElseThrow();
            if (whose == Whose.WITHDREW) {
                world.use(coordinator, WithdrawingConsent.class)
                        .handle(coordinator, new WithdrawConsent(caseId(whose), consent.id(), "På telefon"))
                        .orElseThrow();
            }
        }
    }

    private void name(Actor head, Actor named, CaseId caseId) {
        world.inUnit(head, () -> {
            String insert =
                    """
                    insert into named_access (id, case_id, staff, staff_shown, named, reason, namer, namer_name, namer_title,
                      namer_authority, named_at)
                    values (?, ?, ?, 'Namngiven', true, 'Behövs', ?, 'Chef', 'Chef', ?, current_timestamp)""";
            try (PreparedStatement row =
                    world.use(head, RecordSession.class).connection().prepareStatement(insert)) {
                row.setObject(1, UUID.randomUUID());
                row.setObject(2, caseId.value());
                row.setString(3, named.staff().value());
                row.setString(4, head.staff().value());
                row.setString(5, head.employer().toString());
                return row.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void isEveryPerson(Authority authority, IdentityNumber number) {
        Actor self = Who.SELF.at(authority);
        world.use(self, RememberingOwnNumber.class).handle(self, number);
        Actor kin = Who.KIN.at(authority);
        world.use(kin, DeclaringRelations.class)
                .handle(kin, new DeclareRelation(kin.staff().value(), RelationKind.CLOSE, number.value()))
                .orElseThrow();
    }

    private Person person(String name, String number, ProtectedIdentity protection) {
        Person known = Persons.person(world.clock(), name, "Test", number, ContactPreference.ANY);
        return new Person(
                known.id(),
                known.name(),
                known.number(),
                known.born(),
                known.municipality(),
                known.phone(),
                known.prefers(),
                protection);
    }

    CaseId caseId(Whose whose) {
        return Optional.ofNullable(cases.get(whose)).orElseThrow();
    }

    /** What is blocked, in all of the files where something is. */
    List<Marked> marked() {
        return List.copyOf(marked);
    }

    /** Another file about someone of no interest, open at both authorities. */
    CaseId another() {
        return world.openCase(SARA, NILS);
    }

    LocalDate today() {
        return world.clock().today();
    }

    <T> T use(Actor actor, Class<T> type) {
        return world.use(actor, type);
    }

    Platform platform() {
        return world.platform();
    }

    @Override
    public void close() {
        world.close();
    }
}
