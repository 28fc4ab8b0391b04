namespace ReliabilityKit.Language.Neural;

/// <summary>The matrices of a recurrent layer in one direction.</summary>
/// <param name="Input">From the layer's input to its gates.</param>
/// <param name="Recurrent">From the layer's output of the step before to its gates.</param>
/// <param name="Bias">Added to the gates.</param>
internal readonly record struct LstmTensors(Tensor Input, Tensor Recurrent, Tensor Bias);
