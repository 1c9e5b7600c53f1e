package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;

import org.junit.jupiter.api.Test;

class DocumentSizeTests {

    @Test
    void countsDepthFieldsAndRoots() {
        assertThat(size("{ a { b { c } d } e }")).isEqualTo(new DocumentSize(3, 5, 2));
    }

    @Test
    void countsAFragmentWhereverItIsSpread() {
        assertThat(size("{ a { ...f } b { ...f } } fragment f on T { x { y } }"))
                .isEqualTo(new DocumentSize(3, 6, 2));
        assertThat(size("{ ... on Query { a { ... { b } } } }"))
                .isEqualTo(new DocumentSize(2, 2, 1));
    }

    @Test
    void measuresAFloodOfFragmentsWithoutWalkingIt() {
        var flood = new StringBuilder("{ ...f0 }");
        for (int i = 0; i < 70; i++) {
            flood.append(" fragment f").append(i).append(" on T { ...f").append(i + 1);
            flood.append(" ...f").append(i + 1).append(" }");
        }
        flood.append(" fragment f70 on T { a b c }");

        assertThat(size(flood.toString()).fields()).isGreaterThan(1_000_000_000L);
    }

    @Test
    void leavesTheDepthOfIntrospectionToTheEngine() {
        assertThat(size("{ __schema { types { ofType { ofType { name } } } } }").depth()).isZero();
        assertThat(size("{ a { __typename } }").depth()).isEqualTo(1);
    }

    @Test
    void takesTheLargestOfSeveralOperations() {
        assertThat(size("query a { x } query b { y { z } w }"))
                .isEqualTo(new DocumentSize(2, 3, 2));
    }

    private static DocumentSize size(String document) {
        return DocumentSize.of(Parser.parse(document));
    }
}
