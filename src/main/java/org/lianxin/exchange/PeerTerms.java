package org.lianxin.exchange;

import org.lianxin.access.Matter;
import org.lianxin.kernel.City;
import org.lianxin.kernel.Interval;
import org.lianxin.kernel.ListKind;

import java.util.Set;

/**
 * What two regions have agreed to tell each other (信用区域合作, Zhanjiang's plan art. 17; 省平台互联互通, art.
 * 19). It covers organisations alone: a person's number leaves no gateway, and a name carries
 * nothing.
 *
 * @param sends whether this region tells the other one
 * @param receives whether it takes what the other one tells
 * @param lists which lists, in both directions
 * @param cities whose entries, those of both regions among them
 * @param mayForward whether what one of them told may go on to a third region; for each step the
 *     agreements on both sides of it have to say so
 * @param term the days on which it holds
 * @param basis its article
 */
public record PeerTerms(
        boolean sends,
        boolean receives,
        Set<ListKind> lists,
        Set<City> cities,
        PeerGrade grade,
        boolean mayForward,
        Interval term,
        String basis) {

    public PeerTerms {
        lists = Set.copyOf(lists);
        cities = Set.copyOf(cities);
        basis = basis.strip();
        if (lists.isEmpty() || cities.isEmpty() || !(sends || receives)) {
            throw new IllegalArgumentException("an agreement covers something, in some direction");
        }
        if (!Matter.fits(basis)) {
            throw new IllegalArgumentException("an article is 1 to 200 plain characters");
        }
    }

    /** Whether it covers an entry of that list and city, published by its own region or not. */
    public boolean covers(ListKind list, City city, boolean published) {
        return lists.contains(list)
                && cities.contains(city)
                && (published || grade == PeerGrade.STANDING);
    }
}
