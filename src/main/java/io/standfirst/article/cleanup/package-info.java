/**
 * The clean-up that all formats share.
 *
 * <p>{@link io.standfirst.article.cleanup.Cleaner} drops what is no article: a repeated title,
 * bylines, datelines, captions, cookie lines, related links; and reads the facts that such lines
 * state.
 */
@NullMarked
package io.standfirst.article.cleanup;

import org.jspecify.annotations.NullMarked;
