package se.handslag.web.municipality.duty;

import java.util.List;

/**
 * What waits in all matters, as the page shows it.
 *
 * @param lists one for each kind of wait
 */
public record WatchPage(List<Watched> lists) {
    public WatchPage {
        lists = List.copyOf(lists);
    }

    /**
     * One list.
     *
     * @param heading its heading
     * @param listing its rows, the first of them
     * @param total how many there are
     */
    public record Watched(String heading, Listing listing, int total) {}
}
