package se.handslag.web.signin.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.handslag.core.casework.StaffId;
import se.handslag.core.records.RecordSession;
import se.handslag.web.signin.staff.Bar;
import se.handslag.web.signin.staff.Bars;

/** Who has been barred, in the store. */
public final class JpaBars implements Bars {
    private final RecordSession session;

    @Inject
    public JpaBars(RecordSession session) {
        this.session = session;
    }

    @Override
    public void add(Bar bar) {
        session.entities().persist(BarRow.from(bar));
    }

    @Override
    public Optional<Bar> newest(StaffId staff) {
        return session
                .entities()
                .createQuery("select b from StaffBar b where b.staff = :staff order by b.id desc", BarRow.class)
                .setParameter("staff", staff.value())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(BarRow::toDomain)
                .findFirst();
    }

    @Override
    public List<Bar> inForce() {
        String newest = "select b from StaffBar b"
                + " where not exists (select 1 from StaffBar l where l.staff = b.staff and l.id > b.id) order by b.staff";
        return session.entities().createQuery(newest, BarRow.class).getResultList().stream()
                .map(BarRow::toDomain)
                .filter(Bar::barred)
                .toList();
    }
}
