package io.standfirst.summary;

import io.standfirst.summary.focus.HeadlineFigures;
import io.standfirst.summary.focus.QueryFocus;
import io.standfirst.summary.profile.Profile;
import io.standfirst.summary.ranking.Ranker;
import io.standfirst.summary.ranking.Ratings;
import io.standfirst.summary.selection.Budget;
import io.standfirst.summary.selection.Selection;
import io.standfirst.summary.topics.Topics;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Decimals;
import io.standfirst.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses the sentences that tell a text. Immutable; made once and shared. */
public final class Summariser {
  private final Ranker ranker = Ranker.SHIPPED;

  /**
   * A summary of the text.
   *
   * @param text the analysed text
   * @param title the article's title, null for none
   * @param request how long, in which order, about what
   */
  public Summary summarise(AnalysedText text, @Nullable String title, SummaryRequest request) {
    if (text.sentences().isEmpty()) {
      return new Summary(List.of(), request.query() == null);
    }
    Profile profile = Profile.of(text, title);
    Ratings ratings = ranker.rate(profile);
    QueryFocus focus =
        request.query() == null
            ? null
            : new QueryFocus(profile, request.query(), ranker.frequencies());
    HeadlineFigures headline = new HeadlineFigures(profile);
    double[] values = new double[ratings.size()];
    for (int i = 0; i < values.length; i++) {
      Sentence sentence = profile.told().get(i);
      values[i] = ratings.logOdds(i) + worth(focus, sentence) + headline.worth(sentence);
    }
    List<Summary.Selected> selected = new ArrayList<>();
    for (int place : new Selection(profile, values).choose(budget(request.length(), text))) {
      Sentence sentence = profile.told().get(place);
      Map<String, Double> beyond = new LinkedHashMap<>();
      beyond.put("query", worth(focus, sentence));
      beyond.put("headline figure", headline.worth(sentence));
      selected.add(
          new Summary.Selected(
              sentence,
              Decimals.four(Ratings.chance(values[place])),
              ratings.reasons(place, beyond)));
    }
    if (request.order() == Order.SCORE) {
      selected.sort(
          Comparator.comparingDouble((Summary.Selected it) -> -it.score())
              .thenComparingInt(it -> it.sentence().index()));
    }
    return new Summary(selected, focus == null || focus.matches());
  }

  private static Budget budget(Length length, AnalysedText text) {
    return switch (length) {
      case Length.Sentences(int count) -> Budget.ofSentences(count);
      case Length.Ratio(double share) -> Budget.ofShare(share, text.sentences().size());
      case Length.Characters(int count) -> Budget.ofCharacters(count);
    };
  }

  private static double worth(@Nullable QueryFocus focus, Sentence sentence) {
    return focus == null ? 0 : focus.worth(sentence);
  }

  /** What the text is about. */
  public Topics topics(AnalysedText text) {
    return Topics.of(text, ranker.frequencies());
  }
}
