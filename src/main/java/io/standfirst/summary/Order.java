package io.standfirst.summary;

/** The order of a summary's sentences. */
public enum Order {
  /** As they stand in the text. */
  POSITION,
  /** Best first. */
  SCORE
}
