namespace ReliabilityKit.Language.Neural;

/// <summary>One direction of a recurrent layer in whole numbers.</summary>
internal sealed unsafe class QuantizedLstm(Network network, LstmTensors tensors, ByteCode inputCode, bool backward)
{
    private readonly IKernel _kernel = network.Kernel;
    private readonly int _units = network.Shape.Units;
    private readonly int _inputSize = tensors.Input.Rows;
    private readonly int _outputSize = network.Shape.OutputSize;
    private readonly QuantizedProjection _gates =
        new(network, tensors.Bias, (tensors.Input, inputCode), (tensors.Recurrent, ByteCode.Output));

    /// <summary>Gets how many sums the gates of a row take.</summary>
    public int GateSize => _gates.Columns;

    /// <summary>Reads a batch.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="input">The input of every row.</param>
    /// <param name="gates">Room for <see cref="GateSize"/> sums of every row.</param>
    /// <param name="cells">Room for the cells of every sentence.</param>
    /// <param name="output">Receives the output of every row, <see cref="NetworkShape.OutputSize"/> numbers from row to row.</param>
    public void Run(SentenceBatch batch, byte* input, int* gates, float* cells, byte* output)
    {
        _gates.Project(input, _inputSize, gates, batch.Rows);
        new Span<float>(cells, batch.Count * _units).Clear();
        int before = -1;
        for (int i = 0; i < batch.Steps; i++)
        {
            int step = backward ? batch.Steps - 1 - i : i;
            Recur(batch, step, before, gates, output);
            Activate(batch.StepStart(step), batch.StepWidth(step), gates, cells, output);
            before = step;
        }
    }

    // Forward, sentences end on the way; backward, they begin on it.
    private void Recur(SentenceBatch batch, int step, int before, int* gates, byte* output)
    {
        int width = batch.StepWidth(step), known = before < 0 ? 0 : Math.Min(width, batch.StepWidth(before));
        int* sums = gates + ((nint)batch.StepStart(step) * GateSize);
        if (known > 0)
            _gates.AddRecurrent(output + ((nint)batch.StepStart(before) * _outputSize), _outputSize, sums, known);
        _gates.AddRest(sums + ((nint)known * GateSize), width - known);
    }

    private void Activate(int row, int width, int* gates, float* cells, byte* output)
    {
        for (int i = 0; i < width; i++)
        {
            int* sums = gates + ((nint)(row + i) * GateSize);
            _kernel.Activate(sums, _gates.Units, cells + ((nint)i * _units), output + ((nint)(row + i) * _outputSize), _units);
        }
    }
}
