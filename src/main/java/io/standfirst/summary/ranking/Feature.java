package io.standfirst.summary.ranking;

/** What the ranker knows of a sentence. Its group is the name under which an answer gives it. */
enum Feature {
  INDEX("position"),
  RELATIVE_INDEX("position"),
  INVERSE_INDEX("position"),
  PLACE_AMONG_TOLD("position"),
  PARAGRAPH("position"),
  PLACE_IN_PARAGRAPH("position"),
  PARAGRAPH_LENGTH("position"),
  FROM_END("position"),
  WORDS_BEFORE("position"),
  SENTENCES("document"),
  MEAN_PARAGRAPH("document"),
  DOCUMENT_WORDS("document"),
  MEAN_QUOTED("document"),
  WORDS("length"),
  TERMS("length"),
  RELATIVE_LENGTH("length"),
  LEX_RANK("centrality"),
  FORWARD("forward centrality"),
  BACKWARD("forward centrality"),
  FORWARD_RANK("forward centrality"),
  CENTROID("centrality"),
  LIKE_FIRST("overlap with the opening"),
  LIKE_LEAD("overlap with the opening"),
  LIKE_LEAD_RANK("overlap with the opening"),
  LIKE_PREVIOUS("novelty"),
  LIKE_NEXT("novelty"),
  MEAN_FREQUENCY("key terms"),
  COVERED_WEIGHT("key terms"),
  COVERED_WEIGHT_RANK("key terms"),
  NEW_KEY_TERMS("key terms"),
  TOP_TERMS("key terms"),
  HIGHEST_FREQUENCY("key terms"),
  REPEATED_PAIRS("key terms"),
  NEW_TERMS("novelty"),
  LATER_TERMS("forward centrality"),
  RARITY("rarity"),
  RARE_WEIGHT("rarity"),
  TITLE_COVERED("title"),
  TITLE_SHARE("title"),
  TITLE_TERMS("title"),
  QUOTED("quotation"),
  OPENS_QUOTED("quotation"),
  SPEECH_VERB("speech"),
  THIRD_PERSON("pronouns"),
  OPENS_WEAKLY("pronouns"),
  FIRST_PERSON("pronouns"),
  OPENS_VAGUELY("pronouns"),
  FIGURES("figures"),
  MONEY_OR_SHARE("figures"),
  CAPITALISED("names"),
  NEW_NAMES("names"),
  NAME_WEIGHT("names"),
  DAY("time"),
  QUESTION("form"),
  EXCLAMATION("form"),
  COMMAS("form"),
  DASHES("form"),
  LONG_WORDS("form"),
  STOP_WORDS("form");

  private static final Feature[] ALL = values();

  private final String group;

  Feature(String group) {
    this.group = group;
  }

  /** The name for readers; several features share one. */
  String group() {
    return group;
  }

  /** Its column in a row of measurements. */
  @SuppressWarnings("EnumOrdinal") // models name features, so the number never leaves the process
  int column() {
    return ordinal();
  }

  static int count() {
    return ALL.length;
  }

  static Feature at(int column) {
    return ALL[column];
  }
}
