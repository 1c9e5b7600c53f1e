package org.lianxin.listing.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.cypher.Statement;

/** Feeds are written from what readers are told. */
class WrittenListingsTests {

    @Test
    void areReadAsEveryReaderReadsThem() {
        assertThat(map("written-listings.cypher"))
                .isEqualTo(map("listings.cypher"))
                .contains("suspensions", "findings");
    }

    private static String map(String file) {
        String text = Statement.of(GraphWrittenListings.class, file).text();
        return text.substring(text.indexOf("l {"), text.lastIndexOf("]}")).replaceAll("\\s+", " ");
    }
}
