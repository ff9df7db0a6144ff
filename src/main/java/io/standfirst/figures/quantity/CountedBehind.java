package io.standfirst.figures.quantity;

import io.standfirst.figures.Figure.Amount;
import io.standfirst.figures.Figure.Kind;
import io.standfirst.figures.Figure.Unit;
import io.standfirst.figures.lexeme.Lexemes;
import io.standfirst.figures.lexicon.Lemmas;
import io.standfirst.figures.phrase.Noun;
import io.standfirst.figures.phrase.NounPhrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a bare number counts where another amount, which says of what size the things are,
 * stands between: "two 12-year-old boys", "six 500ml bottles", "200 £20 notes".
 */
final class CountedBehind {
  private final NounPhrases nouns;
  private final Lemmas lemmas;

  CountedBehind(NounPhrases nouns, Lemmas lemmas) {
    this.nouns = nouns;
    this.lemmas = lemmas;
  }

  List<Quantity> resolved(Lexemes line, List<Quantity> quantities) {
    List<Quantity> resolved = new ArrayList<>(quantities);
    for (int i = 0; i + 1 < resolved.size(); i++) {
      Quantity number = resolved.get(i);
      Noun noun = isBare(number) ? behind(line, number, resolved.get(i + 1)) : null;
      if (noun != null) {
        resolved.set(i, number.counting(noun, new Unit(noun.code(), noun.name(), null)));
      }
    }
    return resolved;
  }

  private static boolean isBare(Quantity quantity) {
    return quantity.kind() == Kind.NUMBER
        && quantity.unit() == null
        && quantity.noun() == null
        && quantity.amount() instanceof Amount.Value;
  }

  private @Nullable Noun behind(Lexemes line, Quantity number, Quantity size) {
    Noun own = size.noun();
    boolean modifies =
        size.from() == number.to()
            && size.unit() != null
            && (own == null || line.at(own.from() - 1).isHyphen());
    Noun noun = modifies ? nouns.counted(line, size.to(), false) : null;
    return noun != null && lemmas.isPlural(line.at(noun.head()).word()) ? noun : null;
  }
}
