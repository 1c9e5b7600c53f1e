package org.lianxin.gateway.engine;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;

import org.junit.jupiter.api.Test;

class DocumentSizeTests {

    @Test
    void countsDepthFieldsAndRoots() {
        is("{ a { b { c } d } e }", 3, 5, 2);
    }

    @Test
    void countsAFragmentWhereverItIsSpread() {
        is("{ a { ...f } b { ...f } } fragment f on T { x { y } }", 3, 6, 2);
        is("{ ... on Query { a { ... { b } } } }", 2, 2, 1);
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
    void measuresFragmentsThatGoInCircles() {
        is("{ a ...f } fragment f on T { b ...g } fragment g on T { c ...f ...g }", 1, 3, 3);
    }

    @Test
    void leavesTheDepthOfIntrospectionToTheEngine() {
        assertThat(size("{ __schema { types { ofType { ofType { name } } } } }").depth()).isZero();
        assertThat(size("{ a { __typename } }").depth()).isEqualTo(1);
    }

    @Test
    void takesTheLargestOfSeveralOperations() {
        is("query a { x } query b { y { z } w }", 2, 3, 2);
    }

    @Test
    void countsAliasesWhereverTheyAreSpread() {
        assertThat(size("{ x: a ...f y: b { ...f } c } fragment f on T { z: d }").aliases())
                .isEqualTo(4);
    }

    @Test
    void countsFieldsThatStandBesideThemselves() {
        assertThat(size("{ a a a b { c d: c c } }").repeats()).isEqualTo(3);
        assertThat(size("{ a x: a y: a b { a } }").repeats()).isZero();
    }

    @Test
    void countsDirectivesWhereTheyAreWritten() {
        assertThat(
                        size("query @x { a @skip(if: true) @x ...f ...f } fragment f on T @x { b }")
                                .directives())
                .isEqualTo(4);
    }

    @Test
    void findsTheLongestText() {
        assertThat(size("{ a(b: {c: [\"12345\"]}) d(e: \"\"\"123\"\"\") }").literalCharacters())
                .isEqualTo(5);
        assertThat(size("query($v: String = \"1234567\") { a }").literalCharacters()).isEqualTo(7);
    }

    private static void is(String document, long depth, long fields, long rootFields) {
        DocumentSize size = size(document);
        assertThat(size.depth()).isEqualTo(depth);
        assertThat(size.fields()).isEqualTo(fields);
        assertThat(size.rootFields()).isEqualTo(rootFields);
    }

    private static DocumentSize size(String document) {
        return DocumentSize.of(Parser.parse(document));
    }
}
