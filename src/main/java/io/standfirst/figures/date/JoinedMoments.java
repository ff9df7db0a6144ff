package io.standfirst.figures.date;

import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.lexeme.Lexeme;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Context;
import io.standfirst.figures.lexicon.WordSets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins two times into the period that they bound: "between 2014 and 2017", "from January to
 * March", "von 2014 bis 2017", "3 May–5 June".
 */
final class JoinedMoments {
  private final WordSets<Context> words;

  JoinedMoments(WordSets<Context> words) {
    this.words = words;
  }

  /** The times of a sentence, those that bound a period made one. */
  List<Moment> of(Lexemes line, List<Moment> moments) {
    List<Moment> joined = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      Moment first = moments.get(i);
      Moment second = i + 1 < moments.size() ? moments.get(i + 1) : null;
      if (second != null && bound(line, first, second)) {
        joined.add(Moment.period(first.from(), second.to(), first.first(), second.last()));
        i++;
      } else {
        joined.add(first);
      }
    }
    return joined;
  }

  private boolean bound(Lexemes line, Moment first, Moment second) {
    LocalDate start = first.first();
    LocalDate end = second.last();
    int joint = first.to();
    int gap = second.from() - joint;
    boolean dated = start != null && end != null && !end.isBefore(start);
    if (!dated || first.kind() == Kind.TIME || second.kind() == Kind.TIME || gap < 1 || gap > 2) {
      return false;
    }
    boolean the = gap == 1 || line.at(joint + 1).is("the");
    int before = first.from() - 1;
    boolean led =
        words.has(Context.PERIOD_LEAD, line.at(before).word())
            || words.has(Context.PERIOD_LEAD, line.at(before - 1).word());
    Lexeme word = line.at(joint);
    return the
        && (word.isHyphen()
            || (words.has(Context.PERIOD_JOINT, word.word()) && led)
            || (words.has(Context.PERIOD_AND, word.word()) && led));
  }
}
