package io.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuerySummaryTest {
  @Test
  void query_bringsItsSentenceFirst() {
    Summary summary = LibraryArticle.summary(new Length.Sentences(1), Order.SCORE, "village vans");

    assertThat(summary.queryMatched()).isTrue();
    assertThat(summary.sentences().getFirst().sentence().span().in(LibraryArticle.TEXT))
        .startsWith("A van");
    assertThat(summary.sentences().getFirst().reasons()).containsKey("query");
  }

  @Test
  void queryWithoutMatch_saysSoAndStillSummarises() {
    Summary summary = LibraryArticle.summary(Length.DEFAULT, Order.POSITION, "penguins");

    assertThat(summary.queryMatched()).isFalse();
    assertThat(summary.sentences()).hasSize(3);
    assertThat(summary.sentences()).noneMatch(it -> it.reasons().containsKey("query"));
  }
}
