package se.handslag.web.journey;

import static se.handslag.core.fixture.Here.NILS;
import static se.handslag.core.fixture.Here.REGION;
import static se.handslag.core.fixture.Here.SARA;
import static se.handslag.core.fixture.Here.UPPSALA;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.core.authority.AuthorityId;
import se.handslag.core.authority.CompositionRoot;
import se.handslag.core.casework.CaseId;
import se.handslag.core.casework.Revision;
import se.handslag.core.consent.ConsentForm;
import se.handslag.core.consent.RecordingConsent;
import se.handslag.core.fixture.GivenConsent;
import se.handslag.core.records.StoreSettings;
import se.handslag.planning.PlanningItems;
import se.handslag.planning.joint.sip.ReadingSips;
import se.handslag.planning.joint.sip.SipContent;
import se.handslag.planning.joint.sip.SipCopy;
import se.handslag.planning.joint.sip.SipId;
import se.handslag.planning.joint.sip.SipInitiator;
import se.handslag.planning.joint.sip.SipInvitation;
import se.handslag.planning.joint.sip.SipLock;
import se.handslag.planning.joint.sip.SipParty;
import se.handslag.planning.joint.sip.SipRow;
import se.handslag.planning.joint.sip.SipRowId;
import se.handslag.planning.joint.sip.invite.InviteToSip;
import se.handslag.planning.joint.sip.invite.Invitee;
import se.handslag.planning.joint.sip.invite.InvitingToSips;
import se.handslag.planning.joint.sip.lock.LockSip;
import se.handslag.planning.joint.sip.lock.LockingSips;
import se.handslag.planning.joint.sip.meet.SaveSip;
import se.handslag.planning.joint.sip.meet.SavingSips;
import se.handslag.planning.joint.sip.need.RecordSipNeed;
import se.handslag.planning.joint.sip.need.RecordingSipNeeds;

/**
 * A coordinated individual plan of Uppsala's that is locked and in the region's hands, with all that stands in both stores about it.
 *
 * @param lock the lock
 * @param invitation the region's
 * @param copy the region's
 */
@CompositionRoot(because = "it plays the staff of both authorities")
record LockedSip(CaseId kim, SipId sip, SipLock lock, UUID invitation, UUID copy) {

    /** A new person's plan, with everything the law asks for, locked. */
    static LockedSip of(TeamAtWork team, SipRowId row, LocalDate today) {
        CaseId kim = team.relativeCalls(SARA, "Evas son");
        team.interviewIsBooked(kim, today.plusDays(30).atTime(13, 0));
        team.use(SARA, RecordingConsent.class)
                .handle(
                        SARA,
                        GivenConsent.of(
                                kim,
                                Set.of(REGION.id()),
                                Set.of(PlanningItems.SIP),
                                "",
                                "Att planera tillsammans",
                                today,
                                today.plusMonths(6),
                                ConsentForm.ORAL,
                                true))
                .orElseThrow();
        SipId sip = team.use(SARA, RecordingSipNeeds.class)
                .handle(
                        SARA,
                        new RecordSipNeed(kim, today, Optional.of(SipInitiator.PERSON), "Lugn", "Vem gör vad i vår?"))
                .orElseThrow()
                .id();
        List<SipInvitation> called = team.use(SARA, InvitingToSips.class)
                .handle(
                        SARA,
                        new InviteToSip(
                                kim,
                                sip,
                                Optional.of(today.plusDays(7).atTime(13, 0)),
                                "Rum 4",
                                "",
                                List.of(Invitee.authority(REGION.id())),
                                false))
                .orElseThrow();
        Revision written = team.use(SARA, SavingSips.class)
                .handle(SARA, SaveSip.of(kim, sip, Revision.UNSAVED, saying("Bor hos sin mamma", row, today)))
                .orElseThrow()
                .version()
                .revision();
        Set<UUID> everyone = called.stream().map(SipInvitation::id).collect(Collectors.toSet());
        SipLock lock = team.use(SARA, LockingSips.class)
                .handle(SARA, new LockSip(kim, sip, written, everyone, false))
                .orElseThrow();
        UUID copy = team.use(NILS, ReadingSips.class).read(NILS, kim).received().stream()
                .filter(received -> received.item().id().equals(lock.id()))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        return new LockedSip(kim, sip, lock, called.get(0).id(), copy);
    }

    /** A whole plan that says this of the situation. */
    static SipContent saying(String situation, SipRowId row, LocalDate today) {
        return new SipContent(
                "Att slippa berätta allt igen",
                "Vem gör vad i vår?",
                situation,
                "Komma ut tre dagar i veckan",
                "En egen lägenhet",
                List.of(new SipRow(row, "Sömn", "Samtal", Optional.of(SipParty.REGION), "Nils Ek", "varje vecka")),
                "Kim, Sara Lind, Nils Ek",
                "Finns, hos Nils",
                Optional.of(SipParty.MUNICIPALITY),
                "Sara Lind, Uppsala kommun",
                Optional.of(today),
                Optional.of(today.plusMonths(3)),
                "Sara Lind");
    }

    /** What the plan that is locked says in Uppsala, and what the copy says at the region. */
    List<SipContent> readAtBoth(TeamAtWork team) {
        return List.of(
                team.use(SARA, ReadingSips.class)
                        .locked(SARA, kim, lock.id())
                        .orElseThrow()
                        .content(),
                SipCopy.read(team.use(NILS, ReadingSips.class).read(NILS, kim).received().stream()
                        .filter(received -> received.item().id().equals(lock.id()))
                        .findFirst()
                        .orElseThrow()
                        .item()
                        .content()));
    }

    /** Every row about it, by store and table: the plan's own tables, what went out, and what came in. */
    SortedMap<String, List<String>> rows(Map<AuthorityId, StoreSettings> settings) {
        SortedMap<String, List<String>> rows = new TreeMap<>();
        for (AuthorityId authority : List.of(UPPSALA.id(), REGION.id())) {
            StoreSettings store = settings.get(authority);
            try (Connection owner = DriverManager.getConnection(
                    store.url(), store.migrator().user(), store.migrator().password())) {
                owner.setSchema(store.schema());
                for (String table : tables(owner, store.schema())) {
                    rows.put(authority.equals(UPPSALA.id()) ? table : table + " at the region", rows(owner, table));
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The store could not be read.", e);
            }
        }
        return rows;
    }

    private static List<String> tables(Connection owner, String schema) throws SQLException {
        List<String> tables = new ArrayList<>(List.of("disclosure", "received_copy"));
        try (PreparedStatement query = owner.prepareStatement("select lower(table_name) from information_schema.tables"
                + " where table_schema = ? and lower(table_name) like 'sip!_%' escape '!'")) {
            query.setString(1, schema);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
        }
        return tables;
    }

    private List<String> rows(Connection owner, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement query = owner.prepareStatement("select * from " + table + " where case_id = ?")) {
            query.setObject(1, kim.value());
            try (ResultSet found = query.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(String.valueOf(found.getString(column)));
                    }
                    rows.add(String.join(" | ", row));
                }
            }
        }
        rows.sort(null);
        return rows;
    }

    @Override
    public String toString() {
        return "LockedSip[" + kim + "]";
    }
}
