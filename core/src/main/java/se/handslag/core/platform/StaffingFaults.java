package se.handslag.core.platform;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.handslag.core.authority.Owner;
import se.handslag.core.team.criteria.SettledBy;
import se.handslag.core.team.staffing.Office;
import se.handslag.core.team.staffing.Post;
import se.handslag.core.team.staffing.Staffing;

/** What is wrong with who a team says that works in it. */
final class StaffingFaults {
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9]+([- ][0-9]+)*");

    private final FaultList faults;
    private final Set<Owner> owners;

    StaffingFaults(FaultList faults, Set<Owner> owners) {
        this.faults = faults;
        this.owners = owners;
    }

    void look(Staffing staffing) {
        List<Post> posts = staffing.posts();
        for (int i = 0; i < posts.size(); i++) {
            look(posts.get(i), faults.place("staffing", i, posts.get(i).id()));
        }
        for (int i = 0; i < staffing.offices().size(); i++) {
            Office office = staffing.offices().get(i);
            String where = faults.place("offices", i, office.id());
            if (office.telephone() == null
                    || !TELEPHONE.matcher(office.telephone()).matches()) {
                faults.add(
                        where, "'" + office.telephone() + "' cannot be dialled. Write digits with dashes or spaces.");
            }
        }
    }

    private void look(Post post, String where) {
        post.percent().ifPresent(percent -> {
            if (percent < 1) {
                faults.add(where, "A post is at least 1 percent of full time, not " + percent + ".");
            }
        });
        if (faults.isMissing(post.employedBy(), where, "word on whose employee it is")) {
            return;
        }
        CriteriaFaults.lookAtWho(post.employedBy(), owners, where, "held", faults);
        if (post.grantsSupport() && post.employedBy() != SettledBy.MUNICIPALITY) {
            faults.add(
                    where,
                    "Support is granted by employees of the municipality, to whom its board delegates."
                            + " Write MUNICIPALITY, or leave out that the post grants support.");
        }
    }
}
