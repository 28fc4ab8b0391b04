using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Training.Networks;

/// <summary>A sentence ready for the network.</summary>
/// <param name="Example">Its words and what is to be learned.</param>
/// <param name="Features">The rows of the embedding tables of its words, one word after the other.</param>
/// <param name="WordDropout">For each word the probability of being made unknown.</param>
internal sealed record TrainingSentence(Example Example, int[] Features, float[] WordDropout);
